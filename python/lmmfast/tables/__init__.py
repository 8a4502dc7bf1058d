"""Columns of any table, and their values as codes and levels."""
