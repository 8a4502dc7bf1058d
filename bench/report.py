"""Tables and plots of the runs: a time is printed only where the criterion is the best one's."""

from __future__ import annotations

import json
import math
from collections import defaultdict
from pathlib import Path
from typing import Any

from .problems import PROBLEMS

TOLERANCE = 1e-6
Record = dict[str, Any]
HEADER = (
    "| engine | min | call alone | median | first call | CPU | peak MB | evaluations "
    "| criterion above the best | × lmmfast |\n|---|---|---|---|---|---|---|---|---|---|\n"
)


def write_report(folder: Path) -> str:
    """Write ``report.md`` and the plots into ``folder``; return the table of ratios."""
    lines = (folder / "runs.jsonl").read_text().splitlines()
    runs: dict[str, dict[str, Record]] = defaultdict(dict)
    for record in map(json.loads, lines):
        runs[record["problem"]][record["engine"]] = record  # the latest of each
    for records in runs.values():
        _judge(list(records.values()))
    machine = json.loads((folder / "machine.json").read_text())
    about = ", ".join(f"{key} {value}" for key, value in machine.items())
    ratios = _ratios(runs)
    details = "\n".join(_table(name, list(records.values())) for name, records in runs.items())
    done = [r for records in runs.values() for r in records.values() if "version" in r]
    versions = "; ".join(sorted({f"{r['engine']} {r['version']}" for r in done}))
    plots = "".join(f"![{p.stem}]({p.name})\n" for p in _plots(runs, folder))
    (folder / "report.md").write_text(
        f"# Benchmark\n\n{about}\n\n{versions}\n\n"
        "Whole call from the data frame to estimates, standard errors and criterion. No time is "
        f"given where the criterion is more than {TOLERANCE:g} above the best.\n\n"
        f"## Times relative to lmmfast\n\n{ratios}\n{plots}\n## Problem by problem\n\n{details}"
    )
    return ratios


def _judge(records: list[Record]) -> None:
    """Set ``excess``, the criterion above the best by the same method, and ``time``."""
    for record in records:
        record["excess"] = math.nan
        if record.get("criterion") is not None:
            same = [r for r in records if r.get("method") == record["method"]]
            best = min(r["criterion"] for r in same)
            record["excess"] = record["criterion"] - best
        refused = "failed" in record or (
            record["method"] is not None and not record["excess"] <= TOLERANCE
        )
        record["time"] = None if refused else record["min"]


def _base(records: dict[str, Record], record: Record) -> float | None:
    """The time of lmmfast, by the same method if the record has one."""
    own = [records.get(name, {}) for name in ("lmmfast", "lmmfast, ML")]
    method = record.get("method") or own[0].get("method")
    return next((r.get("time") for r in own if r.get("method") == method), None)


def _ratios(runs: dict[str, dict[str, Record]]) -> str:
    engines = list(dict.fromkeys(e for records in runs.values() for e in records))
    engines = [e for e in engines if e not in ("lmmfast", "lmmfast, ML")]
    out = f"| problem | lmmfast | {' | '.join(engines)} |\n|---{'|---' * (len(engines) + 1)}|\n"
    for name, records in runs.items():
        cells = [_cell(records, records.get(engine)) for engine in engines]
        own = records.get("lmmfast", {}).get("time")
        out += f"| {PROBLEMS[name].title} | {_seconds(own)} | {' | '.join(cells)} |\n"
    return out


def _cell(records: dict[str, Record], record: Record | None) -> str:
    if record is None:
        return ""
    if record["time"] is None:
        return record.get("failed", f"off by {record['excess']:.1e}")
    base = _base(records, record)
    return _seconds(record["time"]) if base is None else f"{_three(record['time'] / base)}×"


def _table(name: str, records: list[Record]) -> str:
    problem, by_name = PROBLEMS[name], {r["engine"]: r for r in records}
    data_mb = max((r.get("data_mb", 0) for r in records), default=0)
    out = f"### {problem.title}\n\n`{problem.formula}`, {data_mb:.3g} MB of columns\n\n{HEADER}"
    for r in records:
        if "failed" in r:
            cells = [r["failed"]] + [""] * 8
        elif r["time"] is None:
            cells = [""] * 6 + [_count(r), f"**{r['excess']:.1e}**", ""]
        else:
            base = _base(by_name, r)
            peak = (
                ""
                if r["peak_mb"] is None
                else f"{r['before_mb']:.0f} + {r['peak_mb'] - r['before_mb']:.0f}"
            )
            cells = [
                *(_seconds(r.get(key)) for key in ("min", "call", "median", "cold", "cpu")),
                peak,
                _count(r),
                "" if math.isnan(r["excess"]) else f"{r['excess']:.0e}",
                "" if base is None else _three(r["time"] / base),
            ]
        label = r["engine"] + (" (ML)" if r.get("method") == "ML" else "")
        out += f"| {label} | {' | '.join(cells)} |\n"
    return out


def _count(record: Record) -> str:
    return str(record.get("evaluations") or "")


def _seconds(seconds: float | None) -> str:
    if seconds is None:
        return ""
    size, unit = (1, "s") if seconds >= 1 else (1e-3, "ms") if seconds >= 1e-3 else (1e-6, "µs")
    return f"{_three(seconds / size)} {unit}"


def _three(value: float) -> str:
    """Three digits, without an exponent."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def _plots(runs: dict[str, dict[str, Record]], folder: Path) -> list[Path]:
    """One plot of time against size for each axis of the scaling problems."""
    from matplotlib.figure import Figure

    series: dict[str, dict[str, list[tuple[float, float]]]] = defaultdict(lambda: defaultdict(list))
    for name, records in runs.items():
        if PROBLEMS[name].axis:
            label, size = PROBLEMS[name].axis
            for record in records.values():
                if record["time"] is not None:
                    series[label][record["engine"]].append((size, record["time"]))
    paths = []
    for label, engines in series.items():
        figure = Figure(figsize=(7, 4.5), layout="constrained")
        ax = figure.subplots()
        for engine, points in engines.items():
            own = engine.startswith("lmmfast")
            ax.loglog(*zip(*sorted(points), strict=True), "o-", label=engine, lw=2.5 if own else 1)
        ax.set(xlabel=label, ylabel="seconds, from data frame to results")
        ax.legend(fontsize="small")
        ax.grid(alpha=0.3)
        paths.append(folder / f"time-{label.split(' (')[0].replace(' ', '-')}.png")
        figure.savefig(paths[-1], dpi=120)
    return paths
