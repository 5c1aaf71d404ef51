"""MirrorTalk Desktop: ask your podcasts, and hear the answer in the speakers' own words."""

__version__ = "0.1.0"
