from pathlib import Path

import pytest

from mirrortalk_desktop.domain.errors import BadSetting, CannotWrite
from mirrortalk_desktop.settings import (
    Settings,
    default_budget_mb,
    load_keys,
    load_settings,
    options,
    refuse_budget,
    save_keys,
    save_settings,
)


def test_command_line_beats_environment_beats_file_beats_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('whisper_model = "small"\nnewest_episodes = 7\nmax_episodes_per_run = 4\n')

    settings = load_settings(path, {"WHISPER_MODEL": "tiny", "MAX_EPISODES_PER_RUN": "5"}, {"max_episodes_per_run": 6})

    assert (settings.whisper_model, settings.newest_episodes, settings.max_episodes_per_run) == ("tiny", 7, 6)
    assert settings.embedding_provider == "sentence_transformers"


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("EMBEDDING_PROVIDER", "openai"),
        ("MAX_EPISODES_PER_RUN", "many"),
        ("MAX_EPISODES_PER_RUN", "0"),
        ("MIRRORTALK_MEMORY_BUDGET_MB", "-5"),
        ("MIRRORTALK_MEMORY_BUDGET_MB", "nan"),
        ("MIRRORTALK_WINDOW_SECONDS", "nan"),
        ("WHISPER_MODEL", "../../etc"),
        ("MIRRORTALK_OFFLINE", "perhaps"),
        ("MIRRORTALK_LANGUAGE", "klingon"),
    ],
)
def test_a_bad_value_is_refused_and_its_place_named(tmp_path: Path, variable: str, value: str) -> None:
    with pytest.raises(BadSetting) as caught:
        load_settings(tmp_path / "none.toml", {variable: value})

    assert (caught.value.name, caught.value.value) == (variable, value)


@pytest.mark.parametrize(
    ("budget", "provider", "reason"),
    [
        ("0", "local", "such as 800"),
        ("-5", "local", "such as 800"),
        ("plenty", "local", "a whole number"),
        ("300", "local", "the least that works is 460 MB"),
        ("500", "sentence_transformers", "the least that works is 520 MB"),
        ("99000000", "local", "this computer has only"),
    ],
)
def test_a_budget_that_nothing_fits_in_is_refused_with_the_least_that_works(
    tmp_path: Path, budget: str, provider: str, reason: str
) -> None:
    for places in ({"environ": {"MIRRORTALK_MEMORY_BUDGET_MB": budget}}, {"overrides": {"memory_budget_mb": budget}}):
        environ = {"EMBEDDING_PROVIDER": provider} | places.get("environ", {})
        with pytest.raises(BadSetting) as caught:
            load_settings(tmp_path / "none.toml", environ, places.get("overrides"))

        assert reason in caught.value.reason
        assert caught.value.name in ("MIRRORTALK_MEMORY_BUDGET_MB", "--memory-budget")


def test_the_default_budget_fits_the_machine() -> None:
    assert refuse_budget(default_budget_mb(), provider="sentence_transformers") == ""


def test_a_file_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("whisper_model = = 3")

    with pytest.raises(BadSetting):
        load_settings(path, {})


@pytest.mark.parametrize("content", ["memory_budget_mb = " + "9" * 5_000, "show = " + "[" * 50_000])
def test_a_file_that_no_reader_bears_is_refused_and_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(content)

    with pytest.raises(BadSetting):
        load_settings(path, {})
    with pytest.raises(CannotWrite):
        save_settings(path, Settings(language="de"))
    assert path.read_text() == content


def test_saving_keeps_comments_and_unknown_keys_and_drops_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nfuture_option = 1\nwhisper_model = "small"\n')

    save_settings(path, Settings(newest_episodes=9))

    text = path.read_text()
    assert "# mine" in text
    assert "future_option = 1" in text
    assert "whisper_model" not in text
    assert load_settings(path, {}).newest_episodes == 9


@pytest.mark.parametrize("name", list(options()))
def test_every_option_is_explained_and_its_default_is_good(name: str) -> None:
    option = options()[name]

    assert option.label
    assert option.help.endswith(".")
    assert option.check(getattr(Settings(), name)) == ""


def test_keys_of_ones_own_and_options_live_in_one_file_without_touching_each_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('# mine\nnewest_episodes = 7\n\n[shortcuts]\nask = "F2"\nplay = 5\n')
    assert load_keys(path) == {"ask": "F2"}

    save_settings(path, Settings(newest_episodes=7, whisper_model="tiny"))
    assert load_keys(path) == {"ask": "F2"}
    assert load_settings(path, {}).whisper_model == "tiny"

    save_keys(path, {"show_topics": "Alt+T"})
    assert load_keys(path) == {"show_topics": "Alt+T"}
    save_keys(path, {})
    assert load_keys(path) == {}
    assert load_settings(path, {}).newest_episodes == 7
    assert path.read_text().startswith("# mine")


@pytest.mark.parametrize("language", ["system", "de", "ar", "pt_BR", "zh-CN"])
def test_a_language_is_that_of_the_system_or_a_code(tmp_path: Path, language: str) -> None:
    assert load_settings(tmp_path / "none.toml", {"MIRRORTALK_LANGUAGE": language}).language == language
