"""The dialogs, used with the keyboard."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from mirrortalk_desktop import paths
from mirrortalk_desktop.domain.messages import Message
from mirrortalk_desktop.feeds.discovery import FoundFeed
from mirrortalk_desktop.feeds.lookup import LookUp
from mirrortalk_desktop.feeds.parse import ParsedFeed
from mirrortalk_desktop.qt.dialogs.about import AboutDialog
from mirrortalk_desktop.qt.dialogs.budget_field import STEP, BudgetField
from mirrortalk_desktop.qt.dialogs.settings import SettingsDialog
from mirrortalk_desktop.qt.dialogs.subscribe import ALL_EPISODES, SubscribeDialog
from mirrortalk_desktop.qt.small_pictures import read_square
from mirrortalk_desktop.runtime.estimates import EmbedderFit, Fit, Fits
from mirrortalk_desktop.settings import LEAST_BUDGET_MB, Settings, refuse_budget
from tests.qt.panes import sample

ADDRESS = "https://example.org/river.xml"
FOUND = LookUp(ParsedFeed(sample.FEEDS[0], sample.EPISODES, without_audio=2), ADDRESS)
CHOICES = LookUp(None, ADDRESS, choices=tuple(FoundFeed(f"{ADDRESS}?{n}", f"Show {n}") for n in range(3)))


def make_dialog(qtbot: QtBot, clipboard: str = "") -> SubscribeDialog:
    QGuiApplication.clipboard().setText(clipboard)
    dialog = SubscribeDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_enter_looks_up_then_subscribes_and_escape_leaves(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    qtbot.keyClicks(dialog.address, ADDRESS)
    with qtbot.waitSignal(dialog.look_up_requested) as looked_up:
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert looked_up.args == [ADDRESS]
    dialog.show_busy()
    assert not dialog.look_up_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.look_up_requested):
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    dialog.show_preview(FOUND)
    with qtbot.waitSignal(dialog.subscribe_requested) as subscribed:
        qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert subscribed.args == [FOUND, 3]
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_the_preview_says_what_was_found(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    dialog.show_preview(FOUND)
    preview = dialog.preview
    assert preview.title.text() == "The Slow River"
    assert preview.author.text() == "Ada Kellerman"
    assert preview.episodes.text() == "8 episodes"
    assert preview.newest.text().startswith("Newest: “What a ferry pilot knows about patience”, ")
    assert preview.left_out.text() == "1 episode only with video: shown, but not taken; 2 items without audio left out"


def test_the_preview_shows_the_picture_or_a_drawing(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    dialog.show_preview(FOUND)
    shown = dialog.preview._picture
    drawing = shown.pixmap().toImage()
    assert not drawing.isNull()
    cover = read_square(paths.resource("demo/cover.png").read_bytes(), dialog.preview.picture_side)
    dialog.show_picture(cover)
    assert shown.pixmap().toImage().size() == cover.size()
    dialog.show_picture(read_square(b"this is no picture", dialog.preview.picture_side))
    assert shown.pixmap().toImage() == drawing


@pytest.mark.parametrize(("all_of_them", "count", "newest"), [(False, 0, 0), (False, 7, 7), (True, 7, ALL_EPISODES)])
def test_how_much_is_taken_can_be_chosen(qtbot: QtBot, all_of_them: bool, count: int, newest: int) -> None:
    dialog = make_dialog(qtbot)
    dialog.show_preview(FOUND)
    dialog.count.setValue(count)
    dialog.take_all.setChecked(all_of_them)
    with qtbot.waitSignal(dialog.subscribe_requested) as subscribed:
        qtbot.mouseClick(dialog.subscribe_button, Qt.MouseButton.LeftButton)
    assert subscribed.args[1] == newest


def test_several_feeds_are_chosen_with_the_space_bar(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    dialog.show_preview(CHOICES)
    assert not dialog.subscribe_button.isEnabled()
    qtbot.keyClick(dialog.choices.list, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.choices.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.choices.list, Qt.Key.Key_Space)
    assert dialog.subscribe_button.text() == "&Subscribe to 2 podcasts"
    with qtbot.waitSignal(dialog.choices_requested) as chosen:
        qtbot.keyClick(dialog.choices.list, Qt.Key.Key_Return)
    assert chosen.args == [CHOICES.choices[:2], 3]


def test_a_failure_is_told_in_the_dialog_and_what_was_typed_stays(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    qtbot.keyClicks(dialog.address, "nonsense")
    dialog.show_busy()
    dialog.show_failure(Message("“nonsense” is not a web address.", "Paste the address of a podcast feed."))
    assert dialog._problem.isVisible()
    assert dialog.address.text() == "nonsense"
    assert dialog.look_up_button.isEnabled()
    qtbot.keyClicks(dialog.address, "x")
    assert not dialog._problem.isVisible()


def test_another_address_forgets_what_was_found(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    dialog.show_preview(FOUND)
    qtbot.keyClicks(dialog.address, "x")
    assert not dialog.subscribe_button.isEnabled()


@pytest.mark.parametrize(
    ("copied", "filled_in"),
    [(ADDRESS, ADDRESS), (" feed://example.org/a \n", "feed://example.org/a"), ("my password", ""), ("hunter2", "")],
)
def test_only_an_address_is_taken_from_the_clipboard(qtbot: QtBot, copied: str, filled_in: str) -> None:
    assert make_dialog(qtbot, copied).address.text() == filled_in


def test_an_opml_file_is_looked_into_like_an_address(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = make_dialog(qtbot)
    with qtbot.waitSignal(dialog.look_up_requested) as looked_up:
        dialog.open_file(str(tmp_path / "list.opml"))
    assert looked_up.args == [str(tmp_path / "list.opml")]


def test_done_closes_the_dialog(qtbot: QtBot) -> None:
    dialog = make_dialog(qtbot)
    with qtbot.waitSignal(dialog.accepted):
        dialog.show_done()


def test_settings_are_read_changed_and_told(qtbot: QtBot) -> None:
    before = Settings(memory_budget_mb=900)
    dialog = SettingsDialog(before)
    qtbot.addWidget(dialog)
    budget, provider = dialog.field("memory_budget_mb"), dialog.field("embedding_provider")
    assert isinstance(budget, BudgetField)
    assert isinstance(provider, QComboBox)
    assert budget.value == 900
    budget.slider.setValue(1200 // STEP)
    provider.setCurrentIndex(provider.findData("local"))
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert changed.args == [replace(before, memory_budget_mb=1200, embedding_provider="local")]


@pytest.mark.parametrize(
    ("text", "said"), [("much", "It must be a whole number."), ("0", "It must be between 1 and 10000.")]
)
def test_a_setting_that_cannot_be_used_is_told_below_its_field(qtbot: QtBot, text: str, said: str) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    episodes = dialog.field("max_episodes_per_run")
    assert isinstance(episodes, QLineEdit)
    episodes.setText(text)
    with qtbot.assertNotEmitted(dialog.settings_changed):
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog._problems["max_episodes_per_run"].text() == said
    assert dialog.isVisible()


def test_no_budget_is_below_nothing_or_above_any_computer(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(memory_budget_mb=900))
    qtbot.addWidget(dialog)
    budget = dialog.field("memory_budget_mb")
    assert isinstance(budget, BudgetField)
    budget.spin.setValue(-10_000_000)
    assert budget.value == 0
    budget.spin.setValue(10_000_000)
    assert budget.value == 1_000_000


@pytest.mark.parametrize("refused", [0, 3, 400, 500, 1_000_000])
def test_a_budget_that_cannot_be_used_is_explained_at_once_and_not_saved(qtbot: QtBot, refused: int) -> None:
    dialog = SettingsDialog(Settings(memory_budget_mb=900))
    qtbot.addWidget(dialog)
    dialog.show()
    budget, problem = dialog.field("memory_budget_mb"), dialog._problems["memory_budget_mb"]
    assert isinstance(budget, BudgetField)
    budget.spin.setValue(refused)
    assert problem.isVisible()
    reason = refuse_budget(refused, provider="sentence_transformers")
    assert problem.text().lower() == f"{reason}.".lower()
    with qtbot.assertNotEmitted(dialog.settings_changed):
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    budget.spin.setValue(1000)
    assert not problem.isVisible()


def test_a_budget_too_small_for_one_provider_may_be_enough_for_another(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(memory_budget_mb=900))
    qtbot.addWidget(dialog)
    budget, provider = dialog.field("memory_budget_mb"), dialog.field("embedding_provider")
    assert isinstance(budget, BudgetField)
    assert isinstance(provider, QComboBox)
    budget.spin.setValue(LEAST_BUDGET_MB["local"])
    problem = dialog._problems["memory_budget_mb"]
    assert "the least that works is" in problem.text()
    provider.setCurrentIndex(provider.findData("local"))
    assert problem.text() == ""


def test_the_slider_and_the_number_agree_and_say_what_fits(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(memory_budget_mb=900))
    qtbot.addWidget(dialog)
    budget, provider = dialog.field("memory_budget_mb"), dialog.field("embedding_provider")
    assert isinstance(budget, BudgetField)
    assert isinstance(provider, QComboBox)
    asked: list[tuple[int, str, str]] = []

    def fits(budget_mb: int, provider: str, chosen: str) -> Fits:
        asked.append((budget_mb, provider, chosen))
        needs = {"base": (500.0, 801.0), "small": (951.0, 1400.0)}
        speech = tuple(
            Fit(model, least, full, least <= budget_mb, full <= budget_mb, is_here=model == "base")
            for model, (least, full) in needs.items()
        )
        used = "onnx" if budget_mb < 950 else provider
        return Fits(speech, EmbedderFit(provider, used, 941.0, fits=budget_mb >= 400))

    dialog.show_what_fits(fits)
    assert budget.fits.text().splitlines() == [
        "base fits.",
        "small does not fit; from 960 MB. It is not on this computer.",
        "MiniLM (light) is used in place of MiniLM (full), which fits from 950 MB.",
    ]
    budget.slider.setValue(1000 // STEP)
    assert budget.value == 1000
    assert budget.fits.text().splitlines() == [
        "base fits.",
        "small fits if it saves memory; in full from 1400 MB. It is not on this computer.",
        "MiniLM (full) fits.",
    ]
    assert budget.spin.accessibleDescription() == budget.fits.text()
    budget.spin.setValue(777)
    assert budget.slider.value() == 777 // STEP
    assert budget.value == 777
    budget.spin.setValue(300)
    assert budget.fits.text().splitlines()[-1] == "MiniLM (light) does not fit."
    provider.setCurrentIndex(provider.findData("local"))
    assert asked[-1] == (300, "local", "base")
    speech = dialog.field("whisper_model")
    assert isinstance(speech, QLineEdit)
    speech.setText("small")
    assert asked[-1] == (300, "local", "small")


@pytest.mark.parametrize("provider", LEAST_BUDGET_MB)
def test_the_slider_begins_where_the_chosen_way_of_understanding_works(qtbot: QtBot, provider: str) -> None:
    dialog = SettingsDialog(Settings(memory_budget_mb=900))
    qtbot.addWidget(dialog)
    budget, choice = dialog.field("memory_budget_mb"), dialog.field("embedding_provider")
    assert isinstance(budget, BudgetField)
    assert isinstance(choice, QComboBox)
    choice.setCurrentIndex(choice.findData(provider))
    assert budget.value == 900
    budget.slider.setValue(budget.slider.minimum())
    assert budget.value == LEAST_BUDGET_MB[provider]
    assert dialog._problems["memory_budget_mb"].text() == ""


def test_the_budget_can_be_gone_to(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.go_to("memory_budget_mb")
    budget = dialog.field("memory_budget_mb")
    assert isinstance(budget, BudgetField)
    assert dialog.focusWidget() is budget.spin


def test_defaults_can_be_restored(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings(whisper_model="small", is_offline=True))
    qtbot.addWidget(dialog)
    dialog.defaults_button.click()
    with qtbot.waitSignal(dialog.settings_changed) as changed:
        dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert changed.args == [Settings()]


def test_about_closes_with_escape(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_settings_are_found_by_what_they_speak_of(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.search, "budget")
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.field("memory_budget_mb").isVisible()
    assert not dialog.field("is_offline").isVisible()
    dialog.search.setText("nobody has this")
    assert dialog.nothing.isVisible()
    assert not dialog.field("memory_budget_mb").isVisible()
    dialog.go_to("is_offline")
    assert dialog.field("is_offline").isVisible()
    assert dialog.search.text() == ""


def test_a_wrong_value_that_the_search_hides_comes_into_sight_when_saving(qtbot: QtBot) -> None:
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.field("window_seconds")
    assert isinstance(field, QLineEdit)
    field.setText("3")
    dialog.search.setText("offline")
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    assert dialog.isVisible()
    assert field.isVisible()
