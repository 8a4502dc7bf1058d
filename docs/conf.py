"""The documentation site: `make docs`."""

import importlib.metadata

project = "lmmfast"
author = copyright = "The lmmfast developers"
release = version = importlib.metadata.version("lmmfast")

extensions = [
    "myst_parser",
    "numpydoc",
    "sphinx.ext.autodoc",
    "sphinx.ext.autosummary",
    "sphinx_gallery.gen_gallery",
]
exclude_patterns = ["gallery", "_templates"]  # sphinx-gallery's pages land in generated/
templates_path = ["_templates"]

myst_heading_anchors = 4

# Links that lead nowhere fail the build (-n -W). Types of other packages have no target: the build
# fetches no inventory.
nitpick_ignore_regex = [
    (
        "py:class",
        r"(pd|np|pandas|numpy|scipy|collections|pathlib)\..+|.*array|ArrayLike|Axes|PathLike.*|.*Summary"
        r"|Float|NDArray|lmmfast\.smf\.(testing|simulation)\..+"
        r"|DDF|VCov|KRParameters|Method|Adjust|Fit|Hypotheses|.*\.(R2|ICC)",
    ),
    ("py:obj", r"pyarrow\..+|data"),
]

default_role = "autolink"
python_maximum_signature_line_length = 88
autodoc_member_order = "bysource"
autodoc_inherit_docstrings = False
autosummary_generate = True
autosummary_imported_members = True
numpydoc_show_class_members = False
numpydoc_validation_checks = {"PR01", "PR02"}  # each parameter is described, and no other
numpydoc_validation_exclude = {
    r"Results$",
    r"Interrupted$",
    r"EMMeans$",
    r"FTest$",
    r"Posterior$",
}  # nobody else makes one

sphinx_gallery_conf = {
    "examples_dirs": "gallery",
    "gallery_dirs": "generated/gallery",
    "backreferences_dir": "generated/backreferences",
    "doc_module": ("lmmfast",),
    "reference_url": {"lmmfast": None},
    "filename_pattern": r"\.py$",
    "abort_on_example_error": True,
    "download_all_examples": False,
    "write_computation_times": False,
    "min_reported_time": 1e9,
    "capture_repr": (),
    "show_signature": False,
}

html_theme = "pydata_sphinx_theme"
html_title = f"lmmfast {release}"
html_show_sourcelink = False
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_sidebars = {"radon": []}
html_theme_options = {
    "navigation_with_keys": False,
    "navbar_align": "left",
    "show_prev_next": True,
    "secondary_sidebar_items": ["page-toc"],
    "footer_start": ["copyright"],
    "footer_end": [],
    "show_toc_level": 2,
}
