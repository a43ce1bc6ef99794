"""The map with its buttons: what of the case fits the gallery's filter, wherever it was made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.case.facets.mapping import Mapped, area_of
from app.case.queries.card_filter import CardFilter, Facet
from app.case.queries.where_when import Area
from app.desk.look.theme import Space, Theme
from app.desk.maps.map_camera import Camera
from app.desk.maps.map_outline import MapOutline
from app.desk.text.numbers import whole
from app.desk.wording import where_when_words as words
from app.desk.wording.facet_words import FacetWords
from app.desk.work.facets import Facets
from app.desk.work.workbench import Workbench
from app.places.clusters import Cluster
from app.places.countries import shipped_countries
from app.places.mercator import latitude_of, longitude_of
from app.places.world import shipped_world
from widgets.facets.facet_pane import FacetPane
from widgets.facets.map_view import MapView
from widgets.parts.pane_buttons import PaneButtons
from widgets.parts.plain_label import PlainLabel, elided_label

_GROUND_MS = 40
_MOST_COUNTRIES = 3


class MapPane(FacetPane):
    """Asks for what the map shows, and turns choices on it into filters."""

    def __init__(self, workbench: Workbench, facets: Facets, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(facets, parent)
        self._workbench = workbench
        self._theme = theme
        self._facet_words = FacetWords(workbench.scheme)
        self._outline: MapOutline | None = None
        self._can_describe = False
        self.setObjectName("mapPane")
        self.view = MapView(theme)
        self.said = elided_label("mapWords", tone="muted")
        self.buttons = PaneButtons(
            theme,
            ("zoom-in", self.tr("Nearer (+)"), lambda: self.view.zoom(1.5)),
            ("zoom-out", self.tr("Farther (−)"), lambda: self.view.zoom(1 / 1.5)),
            ("maximize", self.tr("All media (Home)"), self.view.show_all),
            ("list-filter", self.tr("Filter by all that the map shows (Ctrl+Enter)"), self.view.choose_view),
            ("x", self.tr("Filter by no place (Delete)"), lambda: self.view.area_chosen.emit(None)),
        )
        self._ground = QTimer(self, singleShot=True, interval=_GROUND_MS)
        self._lay_out()
        self._connect()

    def show_filter(self, wanted: CardFilter) -> None:
        """See `FacetPane`."""
        super().show_filter(wanted)
        self.view.show_area(wanted.area)
        self.buttons["x"].setEnabled(wanted.area is not None)

    def set_theme(self, theme: Theme) -> None:
        """Draw in this theme."""
        self._theme = theme
        self.buttons.set_theme(theme)
        self.view.set_theme(theme)

    def release(self) -> None:
        """See `FacetPane`."""
        super().release()
        self._ground.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """See `FacetPane`; the land is drawn once it is seen."""
        if self._outline is None:
            self._workbench.ask(lambda _: MapOutline(shipped_world()), self._outline_came, self, "outline")
        super().showEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(PlainLabel(self.tr("Map"), "mapTitle", tone="muted"), 1)
        head.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.said)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """To what is shown. No focus proxy: Tab would go by way of it and leave the buttons out."""
        self.view.setFocus(reason)

    def _connect(self) -> None:
        self._ground.timeout.connect(self._draw_ground)
        self.view.moved.connect(self._moved)
        self.view.area_chosen.connect(self._choose)
        self.view.current_changed.connect(self._describe)
        self.view.left.connect(self.left)

    # Asking

    def ask(self) -> None:
        """See `FacetPane`."""
        wanted, part = self.filter, self.view.part
        self.facets.find(lambda index: index.mapped(wanted, part), self._came, self)
        if not self.facets.is_ready:
            self.said.setText(self.tr("Reading where media were made…"))

    def _came(self, mapped: Mapped) -> None:
        self.view.show_mapped(mapped, self.tr("No medium of this filter says where it was made."))
        if self.view.current is None:
            self._say_all(mapped)

    def _say_all(self, mapped: Mapped) -> None:
        said = self.tr("{0} with a position, {1} without").format(words.media(mapped.placed), whole(mapped.without))
        self.said.setText(said)
        self.view.setAccessibleDescription(said)

    def _moved(self) -> None:
        self.ask()
        if not self._ground.isActive():
            self._ground.start()

    # The land

    def _outline_came(self, outline: MapOutline) -> None:
        self._outline = outline
        self.view.setToolTip(self.tr("Outlines: {0}").format(outline.about))
        self._draw_ground()
        self._workbench.ask(lambda _: shipped_countries(), self._countries_came, self, "countries")

    def _countries_came(self, countries: object) -> None:
        """From now on discs can be described: before, whoever asks for a country reads them, and the gallery waits."""
        self._can_describe = True
        self._describe(self.view.current)

    def _draw_ground(self) -> None:
        if (outline := self._outline) is None:
            return
        camera, ratio, theme = self.view.camera, self.view.devicePixelRatioF(), self._theme

        def came(image: QImage) -> None:
            self._ground_came(image, camera)

        self._workbench.ask(lambda _: outline.drawn(camera, ratio, theme), came, self, "ground")

    def _ground_came(self, image: QImage, camera: Camera) -> None:
        self.view.show_ground(image, camera)

    # Choosing

    def _choose(self, area: Area | None) -> None:
        if area != self.filter.area:
            self.filter_changed.emit(replace(self.filter, area=area))

    def _describe(self, cluster: Cluster | None) -> None:
        """Say how many media the current cluster has, and in which countries."""
        if cluster is None:
            self.ask()
            return
        if not self._can_describe:
            return
        area = area_of(cluster.west, cluster.north, cluster.east, cluster.south)
        wanted = self.filter
        self.facets.find(
            lambda index: index.countries(wanted, area), lambda found: self._say(cluster, found), self.view
        )

    def _say(self, cluster: Cluster, found: tuple[str, ...]) -> None:
        if cluster != self.view.current:
            return
        names = [self._facet_words.value(Facet.COUNTRY, code) for code in found[:_MOST_COUNTRIES]]
        if len(found) > _MOST_COUNTRIES:
            names.append(self.tr("{0} more").format(len(found) - _MOST_COUNTRIES))
        where = words.position(latitude_of(cluster.y), longitude_of(cluster.x))
        said = " · ".join((words.media(cluster.count), ", ".join(names), where))
        self.said.setText(said)
        self.view.announce(said)
