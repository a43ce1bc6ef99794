"""What this installation can decode, without opening any evidence."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

_PACKAGES = (
    "av", "exifread", "imageio-ffmpeg", "inflate64", "numpy", "opencv-python-headless", "pillow", "pillow-heif",
    "py7zr", "rawpy",
)  # fmt: skip
_CODECS = (
    "h264", "hevc", "av1", "vp8", "vp9", "mpeg4", "mpeg2video", "mpeg1video", "mjpeg", "h263", "msmpeg4", "wmv3",
    "vc1", "prores", "dvvideo", "rv40", "theora", "flv1", "svq3", "cinepak",
    "aac", "mp3float", "opus", "vorbis", "flac", "alac", "ac3", "eac3", "amrnb", "amrwb", "wmav2", "ape", "wavpack",
    "pcm_s16le", "adpcm_ms",
)  # fmt: skip
_OTHER_NAMES = {"flv1": "flv", "av1": "libdav1d"}
"""What else FFmpeg's decoder of a codec may be called."""
_PICTURES = {"jpg": "JPEG", "jpg_2000": "JPEG 2000", "zlib": "PNG", "libtiff": "TIFF", "webp": "WebP", "avif": "AVIF"}


def decoders() -> dict[str, str]:
    """Versions of the decoders' packages; empty where one isn't installed."""
    return {package: _version(package) for package in _PACKAGES}


def codecs_not_read() -> tuple[str, ...]:
    """Which of the usual codecs and picture formats this installation lacks."""
    import av
    import pillow_heif
    from PIL import features

    known = {*av.codecs_available}
    lacking = [name for name in _CODECS if not {name, _OTHER_NAMES.get(name, name)} & known]
    lacking += [name for feature, name in _PICTURES.items() if not features.check(feature)]
    if not pillow_heif.libheif_info()["decoders"]:
        lacking.append("HEIC")
    return tuple(lacking)


def program_version() -> str:
    """The version of ffmpeg's program. Raises OSError or RuntimeError where there is none."""
    import imageio_ffmpeg

    return str(imageio_ffmpeg.get_ffmpeg_version())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
