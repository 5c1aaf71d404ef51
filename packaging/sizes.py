"""Say how large an installer is, and what it is made of."""

from pathlib import Path

from prune import MEGABYTE, size_of

PARTS_SHOWN = 20
LARGE = 20 * MEGABYTE


def print_sizes(folder: Path, installer: Path) -> None:
    """The size of the installer, of what it installs (`folder` has `app` and `app_packages`), and of its parts."""
    parts = sorted(
        ((size_of(path), path.name) for place in ("app", "app_packages") for path in (folder / place).iterdir()),
        reverse=True,
    )
    packed, installed = installer.stat().st_size / MEGABYTE, sum(size for size, _ in parts) / MEGABYTE
    print(f"\n{installer.name}: {packed:.0f} MB, installed {installed:.0f} MB:")
    for size, name in parts[:PARTS_SHOWN]:
        print(f"  {size / MEGABYTE:6.1f} MB  {name}")
    rest = parts[PARTS_SHOWN:]
    print(f"  {sum(size for size, _ in rest) / MEGABYTE:6.1f} MB  {len(rest)} smaller ones")
    print("Files over 20 MB:")
    for size, path in large_files(folder):
        print(f"  {size / MEGABYTE:6.1f} MB  {path}")
    print(f"The installer: {installer}")


def large_files(folder: Path) -> list[tuple[int, str]]:
    """Size and place of the files that are larger than `LARGE`, the largest first."""
    found = ((path.stat().st_size, path.relative_to(folder).as_posix()) for path in folder.rglob("*") if path.is_file())
    return sorted((one for one in found if one[0] > LARGE), reverse=True)
