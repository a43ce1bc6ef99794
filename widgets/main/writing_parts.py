"""Which parts of the case page write."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from widgets.inspector.inspector import Inspector
from widgets.series.series_panel import SeriesPanel
from widgets.sources.sources_panel import SourcesPanel


def writing_parts(inspector: Inspector, series: SeriesPanel, sources: SourcesPanel) -> tuple[QWidget, ...]:
    """All of a case page by which something is written."""
    clues, links = inspector.clues, inspector.links
    return (
        *(inspector.categories, inspector.tags, inspector.note, inspector.series),
        *(clues.kind, clues.country, clues.text, clues.add, clues.remove, links.confirm, links.reject),
        *(series.new, series.merge, series.editor, series.proposals.make),
        *(sources.add_button, sources.resume_button),
    )
