"""Libraries that are made smaller for the package still do what they did, where they did anything."""

import ctypes
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Script = Callable[[str], ModuleType]
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("cc"), reason="needs Linux and a C compiler"
)


def compile_library(path: Path, source: str, *options: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    written = path.parent / f"{path.name}.c"
    written.write_text(source)
    command = ["cc", "-shared", "-fPIC", f"-Wl,-soname,{path.name}", "-o", str(path), str(written), *options]
    subprocess.run(command, check=True)
    written.unlink()
    return path


def test_a_stand_in_lets_others_start_and_does_nothing(script: Script, tmp_path: Path) -> None:
    stand_ins = script("stand_ins")
    stand_ins.NEVER_CALLED = {"libs/libencoder-*.so*": "encodes"}
    encoder = "int version = 7; int encode(void) { return version; } int never_wanted(void) { return 1; }"
    encoder += "char large[300000] = {1};"
    large = compile_library(tmp_path / "libs" / "libencoder-1.so.2", encoder)
    user = "extern int version; int encode(void); int total(void) { return 40 + encode() + version; }"
    rpath = f"-Wl,-rpath,{large.parent}"
    linked = compile_library(tmp_path / "libs" / "libuser.so.1", user, str(large), rpath)

    saved = stand_ins.put_stand_ins(tmp_path)

    assert saved > 250_000
    assert [symbol.name for symbol in stand_ins.symbols_of(large)] == ["version", "encode"]
    assert ctypes.CDLL(str(linked)).total() == 40


def test_a_stand_in_keeps_the_versions_of_symbols(script: Script, tmp_path: Path) -> None:
    stand_ins = script("stand_ins")
    versions = tmp_path / "versions"
    versions.write_text("Old_1 { global: first; }; New_2 { global: second; };")
    source = "int first(void) { return 1; } int second(void) { return 2; }"
    library = compile_library(tmp_path / "libversioned.so.1", source, f"-Wl,--version-script={versions}")
    before = stand_ins.symbols_of(library)
    stand_ins.replace(library, {"first", "second"})
    assert {(s.name, s.version) for s in stand_ins.symbols_of(library)} == {("first", "Old_1"), ("second", "New_2")}
    assert {(s.name, s.version) for s in before} == {("first", "Old_1"), ("second", "New_2")}


def test_of_two_versions_of_a_symbol_the_one_that_others_want_stays(script: Script, tmp_path: Path) -> None:
    stand_ins = script("stand_ins")
    stand_ins.NEVER_CALLED = {"libs/libsound.so.*": "records"}
    versions = tmp_path / "versions"
    versions.write_text("Old_1 { }; New_2 { };")
    both = "int one(void) { return 1; } int two(void) { return 2; }"
    both += '__asm__(".symver one, open@Old_1"); __asm__(".symver two, open@@New_2");'
    large = compile_library(tmp_path / "libs" / "libsound.so.1", both, f"-Wl,--version-script={versions}")
    rpath = f"-Wl,-rpath,{large.parent}"
    user = "int open(void); int total(void) { return 40 + open(); }"
    linked = compile_library(tmp_path / "libs" / "libuser.so.1", user, str(large), rpath)

    stand_ins.put_stand_ins(tmp_path)

    assert [(symbol.name, symbol.version) for symbol in stand_ins.symbols_of(large)] == [("open", "New_2")]
    assert ctypes.CDLL(str(linked)).total() == 40


def test_what_only_a_replaced_library_was_linked_to_goes_too(script: Script, tmp_path: Path) -> None:
    stand_ins = script("stand_ins")
    stand_ins.NEVER_CALLED = {"libs/libtls.so.*": "reaches servers"}
    folder = tmp_path / "libs"
    rpath = f"-Wl,-rpath,{folder}"
    numbers = compile_library(folder / "libnumbers.so.1", "int number(void) { return 1; }")
    shared = compile_library(folder / "libshared.so.1", "int shared(void) { return 3; }")
    keys = compile_library(
        folder / "libkeys.so.1", "int number(void); int key(void) { return number(); }", str(numbers), rpath
    )
    source = "int key(void); int shared(void); int reach(void) { return key() + shared(); }"
    compile_library(folder / "libtls.so.1", source, str(keys), str(shared), rpath)
    user = "int reach(void); int shared(void); int total(void) { return 40 + reach() + shared(); }"
    linked = compile_library(folder / "libuser.so.1", user, str(folder / "libtls.so.1"), str(shared), rpath)

    stand_ins.put_stand_ins(tmp_path)

    assert sorted(path.name for path in folder.iterdir()) == ["libshared.so.1", "libtls.so.1", "libuser.so.1"]
    assert ctypes.CDLL(str(linked)).total() == 43


def test_code_for_graphics_cards_goes_and_the_rest_is_where_it_was(script: Script, tmp_path: Path) -> None:
    source = """
        __attribute__((section(".nv_fatbin"))) const char code[300000] = {7};
        static const char *tables[] = {"first", "second"};
        int counted = 5;
        const char *told(int which) { return tables[which]; }
        int length(void) { return sizeof code + counted; }
        int seen(int at) { return ((volatile const char *)code)[at]; }
    """
    library = compile_library(tmp_path / "libcompute.so", source, "-Wl,-z,separate-code", "-Wl,--build-id")
    before = library.stat().st_size
    saved = script("gpu_code").take_out(library)
    assert 290_000 < saved == before - library.stat().st_size
    loaded = ctypes.CDLL(str(library))
    loaded.told.restype = ctypes.c_char_p
    assert (loaded.told(0), loaded.told(1), loaded.length()) == (b"first", b"second", 300_005)
    assert loaded.seen(150_000) == 0
    assert script("gpu_code").take_out(library) == 0


def test_a_library_without_a_note_to_give_up_stays_as_it_is(script: Script, tmp_path: Path) -> None:
    source = '__attribute__((section(".nv_fatbin"))) const char code[300000] = {7};'
    plain = compile_library(
        tmp_path / "libplain.so", source, "-nostdlib", "-Wl,--build-id=none", "-fcf-protection=none"
    )
    before = plain.read_bytes()
    assert script("gpu_code").take_out(plain) == 0
    assert plain.read_bytes() == before


def test_symbols_for_debuggers_go_and_the_library_still_loads(script: Script, tmp_path: Path) -> None:
    source = "".join(f"static int hidden_{n}(int a) {{ return a + {n}; }}\n" for n in range(3000))
    source += "int answer(void) { return " + " + ".join(f"hidden_{n}(0)" for n in range(3000)) + "; }"
    library = compile_library(tmp_path / "libdebug.so", source, "-g", "-O0")
    assert script("prune").strip(library) > 100_000
    assert ctypes.CDLL(str(library)).answer() == sum(range(3000))


def test_icu_sorts_as_before_with_less_data(script: Script, tmp_path: Path) -> None:
    if not shutil.which("icupkg"):
        pytest.skip("icupkg (Debian: icu-devtools) is not installed")
    import PySide6

    for name in ("libicudata", "libicuuc", "libicui18n"):
        found = next((Path(PySide6.__file__).parent / "Qt" / "lib").glob(f"{name}.so.*"))
        shutil.copy(found, tmp_path / found.name)
    data = next(tmp_path.glob("libicudata.*"))
    assert script("icu_data").trim(data) > 25_000_000
    version = data.name.rpartition(".")[2]
    compare = f"""
import ctypes
ctypes.CDLL({str(data)!r}, ctypes.RTLD_GLOBAL)
icu = ctypes.CDLL({str(tmp_path / f"libicui18n.so.{version}")!r})
open_, strcoll = icu.ucol_open_{version}, icu.ucol_strcoll_{version}
open_.restype = ctypes.c_void_p
status = ctypes.c_int(0)
def order(language, one, other):
    collator = open_(language, ctypes.byref(status))
    wide = [word.encode("utf-16-le") for word in (one, other)]
    return strcoll(ctypes.c_void_p(collator), wide[0], len(one), wide[1], len(other))
print(order(b"sv", "z", "\\u00f6"), order(b"de", "z", "\\u00f6"), status.value <= 0)
"""
    told = subprocess.run([sys.executable, "-c", compare], capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["-1", "1", "True"]
