"""A workbook's XML parts, unpacked within limits: no zip bomb, no document type, nothing but XML goes on."""

import io
import zipfile
import zlib
from xml.parsers import expat

from hub.exchange.limits import MAX_PARTS, MAX_UNPACKED, MEGABYTE
from hub.exchange.refusal import FileRefused, Reason

_ENCODINGS = (None, "utf-8")
"""Those in which the reader and the scan surely understand the same bytes."""


def unpacked(data: bytes) -> dict[str, bytes]:
    """Each XML part by its name."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _parts(archive)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, ValueError, OSError) as fault:
        raise FileRefused(Reason.BROKEN) from fault


def packed(parts: dict[str, bytes]) -> bytes:
    """The parts as a workbook again: what was checked, and no more, is what is read."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def _parts(archive: zipfile.ZipFile) -> dict[str, bytes]:
    entries = archive.infolist()
    if len(entries) > MAX_PARTS:
        raise FileRefused(Reason.TOO_MUCH_INSIDE, most=MAX_PARTS, what_en="parts", what_vi="thành phần")
    if len({entry.filename.casefold() for entry in entries}) < len(entries):
        raise FileRefused(Reason.BROKEN)
    found, left = dict[str, bytes](), MAX_UNPACKED
    for entry in entries:
        part = _read(archive, entry, left)
        left -= len(part)
        if entry.filename.casefold().endswith((".xml", ".rels")):
            check_declares_nothing(part)
            found[entry.filename] = part
    return found


def _read(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """One part. Its stated size is not believed."""
    with archive.open(entry) as stream:
        part = stream.read(most + 1)
    if len(part) > most:
        raise FileRefused(Reason.TOO_MUCH_INSIDE, most=MAX_UNPACKED // MEGABYTE, what_en="MB", what_vi="MB")
    return part


class _RootReached(Exception):
    """The part's prolog is over: from here on no document type can be declared."""


def check_declares_nothing(part: bytes) -> None:
    """Refuse a part that declares a document type, and with it entities, or is in an encoding of its own."""

    def declaration(_version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding and encoding.casefold()) not in _ENCODINGS:
            raise FileRefused(Reason.BROKEN)

    def doctype(*_: object) -> None:
        raise FileRefused(Reason.ENTITIES)

    def element(*_: object) -> None:
        raise _RootReached

    parser = expat.ParserCreate()
    parser.XmlDeclHandler = declaration
    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = element
    try:
        parser.Parse(part, True)
    except _RootReached:
        return
    except expat.ExpatError as fault:
        raise FileRefused(Reason.BROKEN) from fault
