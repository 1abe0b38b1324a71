"""A data folder as another process sees it."""

from pathlib import Path

import pytest

from hub.database.local import is_data_folder, running_server
from hub.database.local.folder import DataFolder
from hub.database.local.launch import HOST, SETTINGS
from hub.errors import Unavailable


def test_an_empty_folder_and_none_are_no_data_folder(tmp_path: Path) -> None:
    assert not is_data_folder(tmp_path / "none")
    assert not is_data_folder(tmp_path)
    DataFolder(tmp_path).release()
    assert is_data_folder(tmp_path)


def test_the_owners_server_is_found_by_its_port_and_password(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    folder.config.write_text(SETTINGS.format(host=HOST, port=4321, page_cache="512m"), encoding="utf-8")
    found = running_server(tmp_path)
    folder.release()
    assert (found.uri, found.user, found.password) == ("bolt://127.0.0.1:4321", "neo4j", folder.password)


def test_an_owner_that_has_no_server_yet_is_to_be_waited_for(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    with pytest.raises(Unavailable, match="still starting"):
        running_server(tmp_path)
    folder.release()
