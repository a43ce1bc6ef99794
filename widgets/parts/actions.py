"""The actions of the registry as QActions, for menus, toolbar and shortcuts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.case.values.schemes import Scheme
from app.desk.controls.actions import CATEGORY, ActionSpec, Group, category_specs, group_title, plain, specs, translated
from app.desk.controls.own_keys import OwnKeys, with_own_keys
from app.desk.controls.player_actions import PLAYER_SPECS, player_specs
from app.desk.look import icons
from app.desk.look.theme import Theme
from app.desk.text.display import plain_tooltip


class Actions(QWidget):
    """Every action of a window, by its id. Never shown: it is a widget so that Qt lets it hold actions.

    Signals:
        asked: an action was triggered; its id.
        keys_changed: other keys lead to actions than before.
    """

    asked = Signal(str)
    keys_changed = Signal()

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.hide()
        self._window = window
        self._theme = theme
        self._made: dict[str, tuple[ActionSpec, QAction]] = {}
        self._shipped: dict[str, tuple[str, ...]] = {spec.id: spec.keys for spec in PLAYER_SPECS}
        self._own: OwnKeys = {}
        self._categories: list[str] = []
        self._decide_menu: QMenu | None = None
        for spec in specs():
            self._make(spec)

    def __getitem__(self, name: str) -> QAction:
        """The action with this id. KeyError where there is none."""
        return self._made[name][1]

    def keys(self, name: str) -> list[QKeySequence]:
        """What leads to the action with this id."""
        return [_portable(key) for key in self._made[name][0].keys]

    def specs(self) -> list[ActionSpec]:
        """All actions that there are now, categories first."""
        categories = [self._made[name][0] for name in self._categories]
        return categories + [spec for name, (spec, _) in self._made.items() if name not in self._categories]

    @property
    def leads(self) -> list[str]:
        """The ids of those that lead to what hangs around a series."""
        return [name for name, (spec, _) in self._made.items() if spec.group is Group.LEADS]

    def all_specs(self) -> list[ActionSpec]:
        """The same, and those of the player."""
        return [*self.specs(), *player_specs(self._own)]

    def shipped_keys(self, name: str) -> tuple[str, ...]:
        """The keys that this action has where the officer wants no others; none for an action that isn't there."""
        return self._shipped.get(name, ())

    def use_keys(self, own: OwnKeys) -> None:
        """Have these keys lead to their actions, and the shipped ones to all others."""
        self._own = own
        for name, (spec, action) in self._made.items():
            changed = with_own_keys(replace(spec, keys=self._shipped[name]), own)
            self._made[name] = (changed, action)
            self._show_keys(changed, action)
        self.keys_changed.emit()

    def use_scheme(self, scheme: Scheme | None) -> None:
        """Offer the categories of this scheme instead of those before."""
        for name in self._categories:
            _, action = self._made.pop(name)
            self._window.removeAction(action)
            action.deleteLater()
        self._categories = []
        if scheme is not None:
            for spec in category_specs(scheme):
                self._make(spec)
                self._categories.append(spec.id)
        if self._decide_menu is not None:
            self._fill_decide_menu(self._decide_menu)

    def use_theme(self, theme: Theme) -> None:
        """Draw the icons anew."""
        self._theme = theme
        for spec, action in self._made.values():
            if spec.icon:
                action.setIcon(icons.icon(spec.icon, theme))

    def enable_case(self, on: bool, read_only: str = "") -> None:
        """Whether there is a case on which the actions that need one can work. `read_only`: why it can't be changed;
        empty where it can."""
        for spec, action in self._made.values():
            if spec.needs_case:
                action.setEnabled(on and not (spec.writes and read_only))
            if spec.writes:
                action.setToolTip(plain_tooltip(f"{_tip(spec)}\n{read_only}" if read_only else _tip(spec)))

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for group in Group:
            menu = bar.addMenu(group_title(group))
            menu.setObjectName(f"{group.value}Menu")
            if group is Group.DECIDE:
                self._decide_menu = menu
                self._fill_decide_menu(menu)
            else:
                menu.addActions(self._of(group))

    def _fill_decide_menu(self, menu: QMenu) -> None:
        menu.clear()
        if self._categories:
            menu.addActions([self[name] for name in self._categories])
            menu.addSeparator()
        menu.addActions([each for each in self._of(Group.DECIDE) if each not in self._category_actions()])

    def _category_actions(self) -> list[QAction]:
        return [self[name] for name in self._categories]

    def _of(self, group: Group) -> list[QAction]:
        return [action for spec, action in self._made.values() if spec.group is group]

    def _make(self, spec: ActionSpec) -> None:
        self._shipped[spec.id] = spec.keys
        spec = with_own_keys(spec, self._own)
        action = QAction(translated(spec.text), self)
        action.setIconText(plain(translated(spec.text)))  # or a button would show the text with its keys
        action.setObjectName(f"{_camel(spec.id)}Action")
        if spec.icon:
            action.setIcon(icons.icon(spec.icon, self._theme))
        self._show_keys(spec, action)
        action.setStatusTip("")
        action.setCheckable(spec.checkable)
        action.setAutoRepeat(spec.id in ("larger", "smaller"))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _=False, name=spec.id: self.asked.emit(name))
        self._made[spec.id] = (spec, action)
        self._window.addAction(action)

    def _show_keys(self, spec: ActionSpec, action: QAction) -> None:
        if spec.by_view:
            action.setText(f"{translated(spec.text)}\t{shown_keys(spec.keys)}")
        else:
            action.setShortcuts([_portable(key) for key in spec.keys])
        action.setToolTip(plain_tooltip(_tip(spec)))


def shown_keys(keys: Iterable[str]) -> str:
    """Keys as this system writes them, e.g. `Ctrl+Z or U`."""
    native = QKeySequence.SequenceFormat.NativeText
    # Qt calls the large key “Return”, which is on no keyboard that officers have.
    return translated(" or ").join(_portable(key.replace("Return", "Enter")).toString(native) for key in keys)


def _portable(key: str) -> QKeySequence:
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText)


def _tip(spec: ActionSpec) -> str:
    keys = f" ({shown_keys(spec.keys)})" if spec.keys else ""
    first = plain(translated(spec.text)) + keys
    return f"{first}\n{translated(spec.tip)}" if spec.tip else first


def _camel(name: str) -> str:
    head, *rest = name.split("-")
    return head + "".join(part.capitalize() for part in rest)


__all__ = ["CATEGORY", "Actions", "shown_keys"]
