import subprocess
import sys
import textwrap

BEGIN = """
    import sys
    from mirrortalk_desktop.runtime.imports import bring_in
    bring_in("lancedb")
    import lancedb
    assert not [name for name in sys.modules if name.startswith("lance_namespace_urllib3_client")]
"""


def run(script, *arguments):
    code = textwrap.dedent(BEGIN) + textwrap.dedent(script)
    return subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, check=False)


def test_lancedb_works_in_a_folder_without_its_rest_client(tmp_path):
    done = run(
        """
        table = lancedb.connect(sys.argv[1]).create_table("a", [{"vector": [0.0, 1.0], "name": "north"}])
        assert table.search([0.0, 1.0]).limit(1).to_list()[0]["name"] == "north"
        assert not [name for name in sys.modules if name.startswith("lance_namespace_urllib3_client")]
        """,
        str(tmp_path),
    )
    assert done.returncode == 0, done.stderr


def test_what_is_called_is_the_real_thing(tmp_path):
    done = run(
        """
        database = lancedb.connect(sys.argv[1])
        database.create_table("a", [{"vector": [0.0, 1.0]}])
        listed = database.list_tables()
        assert listed.tables == ["a"]
        from lance_namespace import ListTablesResponse
        assert isinstance(listed, ListTablesResponse)
        assert type(listed).__module__.startswith("lance_namespace_urllib3_client.models")
        """,
        str(tmp_path),
    )
    assert done.returncode == 0, done.stderr


def test_lancedb_is_imported_without_checking_its_own_overrides():
    done = run(
        """
        assert "overrides" not in sys.modules
        from overrides import override
        assert override.__module__.startswith("overrides")
        """
    )
    assert done.returncode == 0, done.stderr
