"""What was compressed with gzip, as states and trails are kept: unpacked no further than the limits allow."""

from __future__ import annotations

import zlib

from tfguard.errors import InputError
from tfguard.inputs.limits import GZIP_RATIO, Limit, may_unpack_to

_MAGIC = b"\x1f\x8b"
_ANY_GZIP = 31


def unpacked(data: bytes, name: str, limit: Limit) -> bytes:
    """The text of an input, which may be compressed.

    Raises:
        InputError: it is damaged, or exceeds the limit or the ratio of compressed inputs.

    """
    most, why = may_unpack_to(limit, GZIP_RATIO, len(data))
    parts: list[bytes] = []
    while data.startswith(_MAGIC):  # several may stand one after another
        unpacker = zlib.decompressobj(wbits=_ANY_GZIP)
        try:
            parts.append(unpacker.decompress(data, most + 1 - sum(map(len, parts))))
        except zlib.error as error:
            raise _damaged(name) from error
        if sum(map(len, parts)) > most:
            raise why.exceeded(name)
        if not unpacker.eof:
            raise _damaged(name)
        data = unpacker.unused_data
    return b"".join(parts) if parts else data


def _damaged(name: str) -> InputError:
    return InputError(f"{name} is a damaged gzip file.", "Fetch it again.")
