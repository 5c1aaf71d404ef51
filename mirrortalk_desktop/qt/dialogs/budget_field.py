"""The field for the memory budget: a slider, a number, and in words what fits."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QSlider, QWidget

from mirrortalk_desktop.domain.names import name_of
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.panes.fields import NumberField
from mirrortalk_desktop.qt.panes.parts import SMALL, gap, label
from mirrortalk_desktop.qt.text import translated_message
from mirrortalk_desktop.runtime.estimates import Fits

WhatFits = Callable[[int], Fits]
#: MB from one place of the slider to the next; every least budget is a multiple of it.
STEP = 20
_MOST_TYPED = 1_000_000


class BudgetField(QWidget):
    """The slider goes over what makes sense on this computer; any number may be typed, and is judged by who asks.

    Signals: changed() when the number did.
    """

    changed = Signal()

    def __init__(self, value: int, *, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what_fits: WhatFits | None = None
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self._most = most
        self.slider.setPageStep(10)
        self.spin = NumberField(self)
        self.spin.setRange(0, _MOST_TYPED)
        self.spin.setSingleStep(STEP)
        self.spin.setSuffix(self.tr(" MB"))
        self.fits = label("", self, size=SMALL)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(gap(self))
        grid.addWidget(self.slider, 0, 0)
        grid.addWidget(self.spin, 0, 1)
        grid.addWidget(self.fits, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        self.set_least(least)
        self.set_value(value)
        self.slider.valueChanged.connect(self._take_slider)
        self.spin.valueChanged.connect(self._take_number)

    @property
    def value(self) -> int:
        """The budget in MB."""
        return self.spin.value()

    def set_value(self, budget_mb: int) -> None:
        """Show this budget."""
        self.spin.setValue(budget_mb)
        self._take_number()

    def set_least(self, least: int) -> None:
        """Have the slider begin here. The number stays as it is, even below."""
        self.slider.blockSignals(True)
        self.slider.setRange(-(-least // STEP), max(least, self._most) // STEP)
        self.slider.setValue(self.spin.value() // STEP)
        self.slider.blockSignals(False)

    def set_what_fits(self, what_fits: WhatFits) -> None:
        """From now on say what fits; `what_fits` is asked at every change and must be quick."""
        self._what_fits = what_fits
        self.tell()

    @Slot()
    def tell(self) -> None:
        """Say anew what fits."""
        text = "" if self._what_fits is None else "\n".join(fits_in_words(self._what_fits(self.value)))
        self.fits.setText(text)
        self.fits.setVisible(bool(text))
        self.spin.setAccessibleDescription(text)
        self.slider.setAccessibleDescription(text)

    def take_focus(self) -> None:
        """Have the focus on the number."""
        self.spin.setFocus(Qt.FocusReason.OtherFocusReason)
        self.spin.selectAll()

    def name(self, text: str, description: str) -> None:
        """What a screen reader calls the slider and the number."""
        self.setAccessibleName(text)
        self.setAccessibleDescription(description)
        self.slider.setAccessibleName(text)
        self.spin.setAccessibleName(text)

    @Slot(int)
    def _take_slider(self, steps: int) -> None:
        if steps != self.spin.value() // STEP:
            self.spin.setValue(steps * STEP)

    @Slot()
    def _take_number(self) -> None:
        self.slider.blockSignals(True)  # the number is what counts; the slider only follows it
        self.slider.setValue(self.spin.value() // STEP)
        self.slider.blockSignals(False)
        self.tell()
        self.changed.emit()


def fits_in_words(fits: Fits) -> Iterator[str]:
    """What fits, a line for each speech model and one for the embedder if another one stands in for it."""
    for fit in fits.speech:
        if fit.fits_fully:
            template = words.tr("{model} fits.")
        elif fit.fits:
            template = words.tr("{model} fits if it saves memory; in full from {full} MB.")
        else:
            template = words.tr("{model} does not fit; from {needed} MB.")
        line = template.format(model=fit.model, needed=_rounded(fit.needed_mb), full=_rounded(fit.needed_for_full_mb))
        yield line if fit.is_here else f"{line} {words.tr('It is not on this computer.')}"
    embedder = fits.embedder
    if not embedder.fits:
        template = words.tr("{used} does not fit.")
    elif embedder.used != embedder.chosen:
        template = words.tr("{used} is used in place of {chosen}, which fits from {needed} MB.")
    else:
        template = words.tr("{used} fits.")
    used, chosen = (name_of(part, translated_message) for part in (embedder.used, embedder.chosen))
    line = template.format(used=used, chosen=chosen, needed=_rounded(embedder.needed_mb))
    yield line[:1].upper() + line[1:]


def _rounded(mb: float) -> int:
    """Up to the next ten: estimates are no more exact."""
    return -(-int(mb) // 10) * 10
