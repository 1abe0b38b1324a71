"""Static files, each under an address that changes with its content, so that browsers may keep them for good."""

import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

FOLDER: Final = Path(__file__).parent / "static"


@cache
def asset_url(name: str) -> str:
    """The address of a static file in its present version."""
    return f"/static/{name}?v={sha256((FOLDER / name).read_bytes()).hexdigest()[:12]}"


class StaticAssets(StaticFiles):
    """The files behind `asset_url`; without a version in the address they are revalidated at each use."""

    def __init__(self) -> None:
        super().__init__(directory=FOLDER)

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """The file, with how long it may be kept."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        versioned = scope["query_string"].startswith(b"v=")
        response.headers["cache-control"] = "public, max-age=31536000, immutable" if versioned else "no-cache"
        return response
