"""The generic reader: listings, checks, details, pairs, and what a refusal of each of them means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.aws.scripted import Script, always, first, reader, refuse, resource
from tfguard.aws.reader import Snapshot, Wider
from tfguard.aws.workers import Crew
from tfguard.resources.shapes.live_reader import Call, Detail, LiveReader

LIST = Call("list_things", "Things")
CHECK = Call("get_thing", "Thing", {"Id": "id"}, gone=("NoSuchThing",))
SCOPED = Call("list_things", "Things", {"Parent": "parent"}, gone=("NoSuchParent",), context=("Parent",))


@pytest.fixture
def crew() -> Iterator[Crew]:
    with Crew() as crew:
        yield crew


def declared(**changes: Any) -> LiveReader:
    return LiveReader(**{"type": "aws_thing", "service": "things", "read": LIST, "id": "Id", "attributes": {}, **changes})


def things(*ids: str, **more: Any) -> dict[str, Any]:
    return {"Things": [{"Id": id_, **more} for id_ in ids]}


def outcome(snapshot: Snapshot) -> dict[str, list[str]]:
    """The ids of what was found, is missing, could not be read, and is extra."""
    return {
        "found": sorted(item.resource.id for item in snapshot.found),
        "missing": sorted(item.id for item in snapshot.missing),
        "unread": sorted(item.resource.id for item in snapshot.unread),
        "extras": sorted(str(item["Id"]) for item in snapshot.extras),
    }


def said(**lists: list[str]) -> dict[str, list[str]]:
    return {"found": [], "missing": [], "unread": [], "extras": [], **lists}


# Listings and checks


def test_a_listing_is_asked_once_however_many_resources_there_are(crew: Crew) -> None:
    script = Script(list_things=always(things("a", "b", "c")))
    snapshot = reader(script, declared(), crew).read([resource("a"), resource("c")])
    assert outcome(snapshot) == said(found=["a", "c"])
    assert script.asked == [("list_things", {})]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (always({"Thing": {"Id": "b"}}), said(found=["a", "b"])),
        (refuse("NoSuchThing"), said(found=["a"], missing=["b"])),
        (always({}), said(found=["a"], unread=["b"])),
        (always({"Thing": {"Id": "other"}}), said(found=["a"], missing=["b"])),
        (refuse("AccessDenied"), said(found=["a"], unread=["b"])),
        (refuse("Throttling"), said(found=["a"], unread=["b"])),
        (refuse("InternalFailure", 500), said(found=["a"], unread=["b"])),
        (refuse("NoSuchThingElse"), said(found=["a"], unread=["b"])),
    ],
)
def test_what_a_listing_leaves_out_is_asked_for_by_itself(crew: Crew, answer: Any, expected: dict[str, list[str]]) -> None:
    script = Script(list_things=always(things("a")), get_thing=answer)
    snapshot = reader(script, declared(check=CHECK), crew).read([resource("a"), resource("b")])
    assert outcome(snapshot) == expected
    assert script.asked == [("list_things", {}), ("get_thing", {"Id": "b"})]


def test_without_a_check_the_listing_is_asked_for_again(crew: Crew) -> None:
    """An answer that was cut short must delete nothing."""
    script = Script(list_things=first(always(things("a")), always(things("a", "b"))))
    snapshot = reader(script, declared(), crew).read([resource("a"), resource("b")])
    assert outcome(snapshot) == said(found=["a", "b"])
    assert len(script.asked) == 2


def test_nothing_is_deleted_because_a_listing_is_refused(crew: Crew) -> None:
    script = Script(list_things=refuse("AccessDenied"), get_thing=refuse("NoSuchThing"))
    snapshot = reader(script, declared(check=CHECK), crew).read([resource("a")])
    assert outcome(snapshot) == said(unread=["a"])
    assert [item.refused.why for item in snapshot.unread] == ["denied: things:ListThings"]


def test_a_scoped_listing_is_asked_once_for_each_parent(crew: Crew) -> None:
    def answer(Parent: str) -> Any:  # noqa: N803  # AWS's name
        return refuse("NoSuchParent")() if Parent == "p3" else things(f"{Parent}-a", f"{Parent}-b")

    script = Script(list_things=answer)
    states = [resource(f"{parent}-{name}", parent=parent) for parent in ("p1", "p2", "p3") for name in "ab"]
    snapshot = reader(script, declared(read=SCOPED), crew).read(states)
    assert outcome(snapshot) == said(found=["p1-a", "p1-b", "p2-a", "p2-b"], missing=["p3-a", "p3-b"])
    assert sorted(params["Parent"] for _, params in script.asked) == ["p1", "p2", "p3"]
    assert {item.live["Parent"] for item in snapshot.found} == {"p1", "p2"}


def test_a_parameter_that_the_state_does_not_have_is_not_sent(crew: Crew) -> None:
    """Nor does an item of the answer have it."""
    script = Script(list_things=always(things("a")))
    snapshot = reader(script, declared(read=SCOPED), crew).read([resource("a")])
    assert outcome(snapshot) == said(found=["a"])
    assert snapshot.found[0].live["Parent"] is None
    assert script.asked == [("list_things", {})]


def test_what_is_on_its_way_to_be_deleted_is_missing(crew: Crew) -> None:
    script = Script(list_things=always({"Things": [{"Id": "a", "Status": "deleting"}, {"Id": "b", "Status": "active"}]}))
    snapshot = reader(script, declared(gone="Status == 'deleting'"), crew).read([resource("a"), resource("b")])
    assert outcome(snapshot) == said(found=["b"], missing=["a"])


def test_an_object_is_read_beside_its_own_state(crew: Crew) -> None:
    script = Script(list_things=always(things("a", "b")))
    found = reader(script, declared(), crew).read([resource("a", size=1), resource("b", size=2)]).found
    assert {item.live["Id"]: item.live.state["size"] for item in found} == {"a": 1, "b": 2}


# What no state knows


def test_extras_are_those_that_are_wanted_and_no_resource_is(crew: Crew) -> None:
    script = Script(list_things=always(things("a", "b", "c")))
    wider = Wider(({},), lambda live: live["Id"] != "c")
    snapshot = reader(script, declared(), crew).read([resource("a")], wider)
    assert outcome(snapshot) == said(found=["a"], extras=["b"])


def test_a_scope_that_cannot_be_looked_into_is_said(crew: Crew) -> None:
    script = Script(list_things=refuse("AccessDenied"))
    snapshot = reader(script, declared(read=SCOPED), crew).read([], Wider(({"Parent": "p"},), lambda _: True))
    assert [item.why for item in snapshot.blind] == ["denied: things:ListThings"]


def test_a_scope_that_is_gone_has_nothing_in_it(crew: Crew) -> None:
    script = Script(list_things=refuse("NoSuchParent"))
    snapshot = reader(script, declared(read=SCOPED), crew).read([], Wider(({"Parent": "p"},), lambda _: True))
    assert (snapshot.blind, snapshot.extras) == ([], [])


# Details

TAGS = Detail("tags", Call("get_tags", "Tags", {"Id": "Id"}, gone=("NoTags",)))
BATCHED = Detail("sizes", Call("get_sizes", "Sizes", {"Ids": "Id"}, gone=("NoSuchThing",)), batch=2, item_key="Of")


def details(script: Script, crew: Crew, *ids: str, **changes: Any) -> Snapshot:
    return reader(script, declared(**changes), crew).read([resource(id_) for id_ in ids])


def test_a_detail_is_read_of_each_object_that_a_state_has(crew: Crew) -> None:
    script = Script(list_things=always(things("a", "b", "c")), get_tags=lambda Id: {"Tags": [f"of-{Id}"]})  # noqa: N803
    snapshot = details(script, crew, "a", "b", details=(TAGS,))
    assert {item.live["Id"]: item.live["tags"] for item in snapshot.found} == {"a": ["of-a"], "b": ["of-b"]}


def test_a_detail_that_is_gone_is_null_and_one_that_is_refused_fails_where_it_is_used(crew: Crew) -> None:
    gone = details(Script(list_things=always(things("a")), get_tags=refuse("NoTags")), crew, "a", details=(TAGS,))
    assert gone.found[0].live["tags"] is None
    assert gone.found[0].refused == {}
    refused = details(Script(list_things=always(things("a")), get_tags=refuse("AccessDenied")), crew, "a", details=(TAGS,))
    assert refused.found[0].refused["tags"].why == "denied: things:GetTags"
    with pytest.raises(Exception, match="tags"):
        refused.found[0].live.get("tags")


def test_a_detail_applies_where_it_says(crew: Crew) -> None:
    detail = Detail("tags", TAGS.call, when="Big")
    script = Script(list_things=always({"Things": [{"Id": "a", "Big": True}, {"Id": "b"}]}), get_tags=always({"Tags": ["x"]}))
    snapshot = details(script, crew, "a", "b", details=(detail,))
    assert {item.live["Id"]: item.live.get("tags") for item in snapshot.found} == {"a": ["x"], "b": None}


def test_a_later_detail_may_need_an_earlier_one(crew: Crew) -> None:
    later = Detail("owner", Call("get_owner", "Owner", {"Tag": "tags[0]"}))
    script = Script(
        list_things=always(things("a")),
        get_tags=always({"Tags": ["x"]}),
        get_owner=lambda Tag: {"Owner": f"of-{Tag}"},  # noqa: N803
    )
    assert details(script, crew, "a", details=(TAGS, later)).found[0].live["owner"] == ["of-x"]


def sizes(Ids: list[str]) -> Any:  # noqa: N803  # AWS's name
    return {"Sizes": [{"Of": id_, "Size": len(id_)} for id_ in reversed(Ids) if id_ != "none"]}


def test_batches_have_so_many_objects_and_each_gets_its_own_answer(crew: Crew) -> None:
    script = Script(list_things=always(things("a", "bb", "ccc", "none")), get_sizes=sizes)
    snapshot = details(script, crew, "a", "bb", "ccc", "none", details=(BATCHED,))
    found = {item.live["Id"]: item.live["sizes"] for item in snapshot.found}
    assert found == {"a": {"Of": "a", "Size": 1}, "bb": {"Of": "bb", "Size": 2}, "ccc": {"Of": "ccc", "Size": 3}, "none": None}
    assert sorted(params["Ids"] for name, params in script.asked if name == "get_sizes") == [["a", "bb"], ["ccc", "none"]]


def test_an_object_that_went_away_meanwhile_does_not_take_its_batch_along(crew: Crew) -> None:
    def answer(Ids: list[str]) -> Any:  # noqa: N803  # AWS's name
        return refuse("NoSuchThing")() if "b" in Ids else sizes(Ids)

    snapshot = details(Script(list_things=always(things("a", "b")), get_sizes=answer), crew, "a", "b", details=(BATCHED,))
    assert {item.live["Id"]: item.live["sizes"] for item in snapshot.found} == {"a": {"Of": "a", "Size": 1}, "b": None}


def test_a_refused_batch_is_refused_for_all_in_it(crew: Crew) -> None:
    script = Script(list_things=always(things("a", "b")), get_sizes=refuse("Throttling"))
    snapshot = details(script, crew, "a", "b", details=(BATCHED,))
    assert [set(item.refused) for item in snapshot.found] == [{"sizes"}, {"sizes"}]


def test_another_service_may_know_the_detail(crew: Crew) -> None:
    script = Script(list_things=always(things("a")), get_tags=always({"Tags": []}))
    details(script, crew, "a", details=(Detail("tags", TAGS.call, service="tagging"),))
    assert {service for service, _ in script.clients} == {"things", "tagging"}
