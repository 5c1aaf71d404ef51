"""Asks between which two days the episodes of a question were published."""

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QWidget

from mirrortalk_desktop.qt.models.limits import on_dates
from mirrortalk_desktop.qt.panes.parts import gap, label
from mirrortalk_desktop.qt.panes.roomy import roomy_column

_EARLIEST = QDate(1990, 1, 1)


class DatesDialog(QDialog):
    """Two days; Enter takes them, Esc leaves.

    Signals: chosen(Limit).
    """

    chosen = Signal(object)

    def __init__(self, today: QDate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Episodes published between two days"))
        space = gap(self)
        layout = roomy_column(self)
        layout.setContentsMargins(space * 2, space * 2, space * 2, space * 2)
        layout.setSpacing(space)
        layout.addWidget(label(self.tr("Ask only in episodes that were published between these days:"), self))
        fields = QFormLayout()
        fields.setSpacing(space)
        fields.setLabelAlignment(Qt.AlignmentFlag.AlignVCenter)
        fields.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.first = self._field(today.addMonths(-3), today, self.tr("From"))
        self.last = self._field(today, today, self.tr("To"))
        fields.addRow(self.tr("&From"), self.first)
        fields.addRow(self.tr("&To"), self.last)
        layout.addLayout(fields)
        self.hint = label("", self, kind="bad")
        self.hint.setVisible(False)
        layout.addWidget(self.hint)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    @Slot()
    def accept(self) -> None:
        """Take the two days, unless the second comes before the first."""
        first, last = self.first.date(), self.last.date()
        if first > last:
            self.hint.setText(self.tr("The first day comes after the last one. Exchange them."))
            self.hint.setVisible(True)
            self.first.setFocus()
            return
        locale = QLocale()
        days = (locale.toString(day, self.tr("d MMM yyyy")) for day in (first, last))
        self.chosen.emit(on_dates("{} – {}".format(*days), first, last))
        super().accept()

    def _field(self, day: QDate, today: QDate, name: str) -> QDateEdit:
        made = QDateEdit(day, self)
        made.setDateRange(_EARLIEST, today)
        made.setCalendarPopup(True)
        made.setDisplayFormat(self.tr("d MMM yyyy"))
        made.setAccessibleName(name)
        return made
