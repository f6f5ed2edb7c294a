"""Everything that is set beside the prompt: how much taste, which seed, how many, what shape, which engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viper_desktop.domain.models import Role
from viper_desktop.domain.recipe import DEFAULT_DEGREE, MAX_DEGREE
from viper_desktop.ui.create.engines import Engine, Shape, added_model, built_in, shape_of
from viper_desktop.ui.create.more import MoreSettings
from viper_desktop.ui.create.origin_note import OriginNote
from viper_desktop.ui.create.plan import Order
from viper_desktop.ui.create.seed import SeedField
from viper_desktop.ui.widgets.disclosure import Disclosure
from viper_desktop.ui.widgets.icon_button import IconButton
from viper_desktop.ui.widgets.labels import label
from viper_desktop.ui.widgets.layouts import named, stacked
from viper_desktop.ui.widgets.scroll import keep_room
from viper_desktop.ui.widgets.sliders import ValueSlider
from viper_desktop.ui.widgets.spin import Spin

if TYPE_CHECKING:
    from collections.abc import Iterable

    from viper_desktop.domain.models import ModelState
    from viper_desktop.domain.recipe import Recipe

WIDTH, BAR, GUTTER = 264, 12, 8  # px of the panel, of its scroll bar, and between this and what is set
INNER = WIDTH - BAR - GUTTER
MOST_PICTURES, MOST_TRIES = 64, 16


class Controls(QScrollArea):
    """A panel of settings; `order` is what they say together."""

    changed = Signal()
    engine_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_room(self)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._engines: list[Engine] = list(built_in())
        self._exact_size: tuple[int, int] | None = None  # a restored recipe's, until a shape is chosen
        inside = QWidget()
        inside.setProperty("role", "body")
        self._layout = layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 8, GUTTER, 8)
        layout.setSpacing(16)
        layout.addWidget(self._make_degrees())
        layout.addWidget(self._make_seed())
        layout.addWidget(self._make_numbers())
        layout.addWidget(self._make_engine())
        self.more = MoreSettings()
        self.more.changed.connect(self.changed)
        self.more_fold = Disclosure(self.tr("More"), self.more)
        layout.addWidget(self.more_fold)
        layout.addStretch(1)
        self.setWidget(inside)
        self.more.show_engine(self.current_engine)
        self._offer_shapes()

    # --- making --------------------------------------------------------------------------------------------------

    def _make_degrees(self) -> QWidget:
        self.degree = ValueSlider(
            self.tr("How much of you"),
            0.0,
            MAX_DEGREE,
            DEFAULT_DEGREE,
            low_text=self.tr("plain"),
            high_text=self.tr("all me"),
        )
        self.liked = ValueSlider(self.tr("Towards what you like"), 0.0, MAX_DEGREE, DEFAULT_DEGREE)
        self.disliked = ValueSlider(self.tr("Away from what you don't"), 0.0, MAX_DEGREE, DEFAULT_DEGREE)
        both = QWidget()
        inside = QVBoxLayout(both)
        inside.setContentsMargins(12, 0, 0, 0)
        inside.addWidget(self.liked)
        inside.addWidget(self.disliked)
        self.apart = Disclosure(self.tr("Likes and dislikes apart"), both)
        self.degree.value_changed.connect(self._take_degree)
        self.liked.value_changed.connect(self._take_parts)
        self.disliked.value_changed.connect(self._take_parts)
        return stacked(self.degree, self.apart, spacing=4)

    def _make_seed(self) -> QWidget:
        self.seed = SeedField()
        self.seed.changed.connect(self._take_seed)
        self.origin = OriginNote()
        self.origin.changed.connect(self.changed)
        return stacked(named(self.tr("Seed"), self.seed), self.origin, spacing=4)

    def _make_numbers(self) -> QWidget:
        self.count = Spin(self.tr("How many"), 1, MOST_PICTURES)
        self.best_of = Spin(self.tr("Best of"), 1, MOST_TRIES)
        self.best_of.setToolTip(
            self.tr("Make several for each picture and keep the one that you would probably like best")
        )
        for spin in (self.count, self.best_of):
            spin.valueChanged.connect(self.changed)
        numbers = QWidget()
        row = QHBoxLayout(numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(named(self.tr("How many"), self.count), 1)
        row.addWidget(named(self.tr("Best of"), self.best_of), 1)
        return numbers

    def _make_engine(self) -> QWidget:
        self.engine = QComboBox()
        self.engine.setAccessibleName(self.tr("Engine"))
        for engine in self._engines:
            self.engine.addItem(engine.name)
        self.engine.currentIndexChanged.connect(self._take_engine)
        self._note = label(self._engines[0].note, "caption", wrap=True)
        names = {
            Shape.SQUARE: self.tr("Square"),
            Shape.LANDSCAPE: self.tr("Wide"),
            Shape.PORTRAIT: self.tr("High"),
        }
        self.shapes = {shape: IconButton(shape.value, names[shape], checkable=True) for shape in Shape}
        self._shape_group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.shapes.values():
            self._shape_group.addButton(button)
            button.clicked.connect(self._take_shape)
            row.addWidget(button)
        self._size = label("", "caption")
        row.addSpacing(4)
        row.addWidget(self._size, 1)
        self.shapes[Shape.SQUARE].setChecked(True)
        shapes = QWidget()
        shapes.setLayout(row)
        chooser = stacked(named(self.tr("Engine"), self.engine), self._note, spacing=4)
        return stacked(chooser, named(self.tr("Shape"), shapes), spacing=12)

    def put_first(self, widget: QWidget) -> None:
        """Something to be read before all else."""
        self._layout.insertWidget(0, widget)

    # --- reading and writing -------------------------------------------------------------------------------------

    @property
    def current_engine(self) -> Engine:
        """What the pictures are made with."""
        return self._engines[self.engine.currentIndex()]

    def order(self, prompt: str) -> Order:
        """What is set, with the prompt."""
        engine = self.current_engine
        width, height = self._exact_size or engine.sizes.get(self.shape, (0, 0))
        order = Order(
            prompt=prompt,
            model=engine.id,
            degree_liked=self.liked.value,
            degree_disliked=self.disliked.value,
            seed=self.seed.value,
            count=self.count.value(),
            best_of=self.best_of.value(),
            width=width,
            height=height,
            variations=self.origin.variations,
            enlarged=self.origin.enlarged,
        )
        return self.more.filled(order)

    @property
    def shape(self) -> Shape:
        """The chosen shape."""
        return next((shape for shape, button in self.shapes.items() if button.isChecked()), Shape.SQUARE)

    def restore(self, recipe: Recipe) -> None:
        """Set everything as a recipe says; the seed is held."""
        self.choose_engine(recipe.model)
        liked, disliked = (0.0, 0.0) if recipe.is_plain else (recipe.degree_liked, recipe.degree_disliked)
        self.liked.set_value(liked)
        self.disliked.set_value(disliked)
        if liked != disliked:
            self.apart.button.setChecked(True)
        self.seed.set_value(recipe.seed, held=True)
        self.count.setValue(1)
        self.best_of.setValue(1)
        self.more.restore(recipe)
        if recipe.width and recipe.height:
            self.shapes[shape_of(recipe.width, recipe.height)].setChecked(True)
            self._exact_size = (recipe.width, recipe.height)
        self.origin.restore(recipe)
        self._say_size()

    def choose_size(self, width: int, height: int) -> None:
        """Make pictures of this size until a shape is chosen."""
        self.shapes[shape_of(width, height)].setChecked(True)
        self._exact_size = (width, height)
        self.origin.drop_enlargement()
        self._say_size()
        self.changed.emit()

    def choose_engine(self, model: str) -> None:
        """Make pictures with this engine, whether it ships or not."""
        self.offer_engine(added_model(model))
        self.engine.setCurrentIndex([engine.id for engine in self._engines].index(model))

    def offer_engine(self, engine: Engine) -> None:
        """Have another engine to choose from."""
        if all(engine.id != known.id for known in self._engines):
            self._engines.append(engine)
            self.engine.addItem(engine.name)

    def offer_models(self, models: Iterable[ModelState]) -> None:
        """Have those to choose from that are ready on this computer."""
        ready = [model.entry for model in models if model.is_ready]
        for entry in ready:
            if entry.role is Role.MAKE:
                self.offer_engine(added_model(entry.id, entry.name))
        self.more.offer_refiners({entry.id: entry.name for entry in ready if entry.role is Role.REFINE})

    # --- hands ---------------------------------------------------------------------------------------------------

    def _take_degree(self, value: float) -> None:
        for part in (self.liked, self.disliked):
            with QSignalBlocker(part):
                part.set_value(value)
        self.changed.emit()

    def _take_parts(self) -> None:
        with QSignalBlocker(self.degree):
            self.degree.set_value((self.liked.value + self.disliked.value) / 2)
        self.changed.emit()

    def _take_seed(self) -> None:
        self.origin.drop_variations()
        self.changed.emit()

    def _take_engine(self) -> None:
        self._exact_size = None
        self.origin.drop_enlargement()
        self._note.setText(self.current_engine.note)
        self.more.show_engine(self.current_engine)
        self._offer_shapes()
        self.engine_changed.emit(self.current_engine.id)
        self.changed.emit()

    def _take_shape(self) -> None:
        self._exact_size = None
        self.origin.drop_enlargement()
        self._say_size()
        self.changed.emit()

    def _offer_shapes(self) -> None:
        """Only shapes that the engine can do; an engine that says nothing makes its own."""
        sizes = self.current_engine.sizes
        for shape, button in self.shapes.items():
            button.setEnabled(shape in sizes or (not sizes and shape is Shape.SQUARE))
        if not self.shapes[self.shape].isEnabled():
            self.shapes[Shape.SQUARE].setChecked(True)
        self._say_size()

    def _say_size(self) -> None:
        width, height = self._exact_size or self.current_engine.sizes.get(self.shape, (0, 0))
        self._size.setText(f"{width} × {height}" if width else self.tr("the engine's own size"))
