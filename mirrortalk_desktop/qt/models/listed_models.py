"""Speech and language models, a row each: what they are, and what is known of them on this machine."""

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from mirrortalk_desktop.models.catalogue import EMBEDDING, WHISPER
from mirrortalk_desktop.pipeline.model_list import ListedModel
from mirrortalk_desktop.qt.models import words
from mirrortalk_desktop.qt.models.words import Look, StateWords
from mirrortalk_desktop.qt.text import size

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ListedModels(QAbstractListModel):
    """The rows as they were listed."""

    StateRole = Qt.ItemDataRole.UserRole + 1
    DetailRole = Qt.ItemDataRole.UserRole + 2

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._models: tuple[ListedModel, ...] = ()

    def set_models(self, models: tuple[ListedModel, ...]) -> None:
        """Show these and no others; where the same are listed in the same order, the current row stays."""
        if [_key(model) for model in models] == [_key(model) for model in self._models]:
            self._models = models
            self.dataChanged.emit(self.index(0), self.index(len(models) - 1))
            return
        self.beginResetModel()
        self._models = models
        self.endResetModel()

    def model_at(self, index: Index) -> ListedModel | None:
        """The model of a row."""
        return self._models[index.row()] if index.isValid() and index.row() < len(self._models) else None

    def row_of(self, kind: str, name: str) -> QModelIndex:
        """The row of a model; an invalid one when it is not listed."""
        keys = [_key(model) for model in self._models]
        return self.index(keys.index((kind, name))) if (kind, name) in keys else QModelIndex()

    def rowCount(self, parent: Index = NO_PARENT) -> int:  # noqa: N802
        """How many there are."""
        return 0 if parent.isValid() else len(self._models)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The name with what the model is for, its state, or what is known of it."""
        model = self.model_at(index)
        if model is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{model.state.name} · {_use(model)}"
        if role == self.StateRole:
            return _state(model)
        if role == self.DetailRole:
            return " · ".join(_facts(model))
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            path = [str(model.state.path)] if model.state.path and role == Qt.ItemDataRole.ToolTipRole else []
            return "\n".join(
                [f"{model.state.name}: {', '.join([_state(model).word, _use(model), *_facts(model)])}", *path]
            )
        return None


def _key(model: ListedModel) -> tuple[str, str]:
    return model.state.kind, model.state.name


def _use(model: ListedModel) -> str:
    if model.state.kind == WHISPER:
        return words.tr("writes down what is said")
    return words.tr("finds by meaning") if model.state.kind == EMBEDDING else words.tr("reads what was found again")


def _state(model: ListedModel) -> StateWords:
    if model.state.problem:
        return StateWords(words.tr("Not whole"), Look.FAILED)
    if model.state.path is None:
        return StateWords(words.tr("Chosen, but not here") if model.is_used else words.tr("Not here"), Look.IDLE)
    return StateWords(words.tr("In use") if model.is_used else words.tr("Here"), Look.READY)


def _facts(model: ListedModel) -> list[str]:
    state, fit = model.state, model.fit
    facts = [state.problem, size(state.size), state.licence]
    if fit is not None:
        needs = words.tr("needs {mb} MB") if model.is_measured else words.tr("needs about {mb} MB")
        verdict = words.tr("fits your budget") if fit.fits else words.tr("too large for your budget")
        facts += [f"{needs.format(mb=round(fit.needed_mb))}: {verdict}"]
    if model.speed:
        facts.append(words.tr("{speed} × as fast as speech").format(speed=QLocale().toString(model.speed, "f", 1)))
    return [fact for fact in facts if fact]
