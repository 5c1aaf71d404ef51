"""Finish the .deb that Briefcase made: Briefcase leaves no place for scripts, for the size, or for a missing homepage.

A .deb is an `ar` archive of three members; only the small one with the description is made anew.
"""

import gzip
import io
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

_MAGIC = b"!<arch>\n"
_HEADER = 60


def finish(package: Path, *, scripts: Path, installed: int) -> None:
    """Put the maintainer scripts of a folder into a package, and complete its description; `installed` is in bytes."""
    files = read_control(package)
    files["control"] = complete(files["control"].decode(), installed).encode()
    files |= {path.name: path.read_bytes() for path in sorted(scripts.iterdir())}
    write_members(
        package,
        [
            ("control.tar.gz", write_control(files)) if name.startswith("control.tar") else (name, content)
            for name, content in read_members(package)
        ],
    )


def complete(control: str, installed: int) -> str:
    """The description with the installed size in kilobytes, and without a homepage that is not there."""
    control = re.sub(r"^Homepage: None\n", "", control, flags=re.MULTILINE)
    return re.sub(
        r"^(Architecture: .*\n)", rf"\1Installed-Size: {-(-installed // 1024)}\n", control, flags=re.MULTILINE
    )


def read_members(package: Path) -> list[tuple[str, bytes]]:
    """Name and content of each member of an `ar` archive."""
    content = package.read_bytes()
    if not content.startswith(_MAGIC):
        raise ValueError(f"{package} is not a .deb")
    members, at = [], len(_MAGIC)
    while at < len(content):
        header = content[at : at + _HEADER]
        size = int(header[48:58])
        at += _HEADER
        members.append((header[:16].decode().rstrip().rstrip("/"), content[at : at + size]))
        at += size + size % 2
    return members


def write_members(package: Path, members: list[tuple[str, bytes]]) -> None:
    """Write an `ar` archive."""
    with package.open("wb") as file:
        file.write(_MAGIC)
        for name, content in members:
            file.write(f"{name:<16}{0:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode())
            file.write(content)
            file.write(b"\n" * (len(content) % 2))


def read_control(package: Path) -> dict[str, bytes]:
    """The files that describe a package, by name."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "--control", str(package), f"{folder}/control"], check=True)
        return {path.name: path.read_bytes() for path in sorted(Path(folder, "control").iterdir())}


def write_control(files: dict[str, bytes]) -> bytes:
    """The same as an archive; scripts can be run."""
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name, content in files.items():
            member = tarfile.TarInfo(f"./{name}")
            member.size = len(content)
            member.mode = 0o755 if content.startswith(b"#!") else 0o644
            archive.addfile(member, io.BytesIO(content))
    return gzip.compress(plain.getvalue(), mtime=0)
