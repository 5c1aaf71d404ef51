"""The kinds of audio file that are taken, and what each is called on disk.

Only these are ever opened: FFmpeg also knows playlists and manifests that make it read other files and the network.
"""

#: FFmpeg's names of the demuxers that may look at a file; the true format decides, never the file's name.
DEMUXERS = ("mp3", "mov", "ogg", "wav", "w64", "flac", "aac", "matroska", "webm", "aiff", "caf", "asf", "amr", "mpegts")

OPTIONS = {"format_whitelist": ",".join((*DEMUXERS, "mp4", "m4a")), "protocol_whitelist": "file"}

_EXTENSIONS = {
    "mp3": ".mp3",
    "wav": ".wav",
    "w64": ".w64",
    "flac": ".flac",
    "aac": ".aac",
    "aiff": ".aiff",
    "caf": ".caf",
    "asf": ".wma",
    "amr": ".amr",
    "mpegts": ".ts",
}


def extension(demuxer: str, codec: str, *, has_pictures: bool) -> str:
    """The file name extension of a format, such as `.m4a`; `has_pictures` tells a film from a recording."""
    names = demuxer.split(",")
    if "mov" in names:
        return ".mp4" if has_pictures else ".m4a"
    if "ogg" in names:
        return ".opus" if codec == "opus" else ".ogg"
    if "matroska" in names:
        return ".webm" if codec in ("opus", "vorbis") else ".mkv" if has_pictures else ".mka"
    return next((_EXTENSIONS[name] for name in names if name in _EXTENSIONS), f".{names[0]}")
