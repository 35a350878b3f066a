"""Every kind of wrong name is noticed, with the nearest right one, and no right name is taken for wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec
import pytest

from tfguard.engine.names_check import Slip, notes, slips
from tfguard.engine.policy import Capability, Policy, Subject
from tfguard.engine.slip import is_slip
from tfguard.engine.vocabulary import Keyed, Shape, fields
from tfguard.model import Layer, Surface

_LISTENER = ["list", {"port": "number", "action": ["set", {"type": "string", "targets": ["list", "string"]}]}]
_BALANCER: Mapping[str, Shape] = {
    "name": "string",
    "idle_timeout": "number",
    "listener": _LISTENER,
    "tags": ["map", "string"],
    "timeouts": {"create": "string"},
    "policy": "dynamic",
    "certificate_arn": "string",
}
_GROUP: Mapping[str, Shape] = {"min_size": "number", "name": "string", "zones": ["set", "string"]}
_TYPES: Mapping[str, Sequence[Mapping[str, Shape]]] = {
    "acme_lb": (_BALANCER, {"legacy": "bool", "listener": _LISTENER}),
    "acme_lb_rule": ({"name": "string"},),
    "acme_group": (_GROUP,),
}


class Vocabulary:
    """Three types of one provider, in two versions, and some facts."""

    def facts(self, subject: Subject, surface: Surface) -> Mapping[str, Shape]:
        if subject is Subject.RESOURCE:
            return {"address": None, "values": Keyed.ARGUMENTS}
        if subject is Subject.MODULE_CALL:
            return {"address": None, "source": None}
        return {
            **dict.fromkeys(("action", "address", "destroys", "noun")),
            "added": Keyed.ELEMENTS,
            "after": Keyed.VALUES,
            "before": Keyed.VALUES,
            "capacity": fields("running", cuts=["list", fields("name percent")]),
            "changed": Keyed.ENTRIES,
            "replace_paths": ["list", Keyed.PATH],
            "settings": ["map", fields("before after")],
            "type": Keyed.TYPE,
        }

    def types(self) -> frozenset[str]:
        return frozenset(_TYPES)

    def knows(self, type_: str) -> bool:
        return type_.startswith("acme_")

    def versions(self, type_: str) -> Sequence[Mapping[str, Shape]]:
        return _TYPES.get(type_, ())

    def sources(self, type_: str) -> Sequence[str]:
        return ("acme/acme 2.0", "acme/acme 1.9") if self.knows(type_) else ()

    def declared(self) -> Sequence[str]:
        return ["acme_group", "acme_lb"]

    def layer_of(self, type_: str) -> Layer:
        return {"acme_lb": Layer.LOAD_BALANCER, "acme_group": Layer.COMPUTE}.get(type_, Layer.RUN)

    def capabilities_of(self, type_: str) -> frozenset[Capability]:
        return frozenset([Capability.CAPACITY] if type_ == "acme_group" else [])

    def attributes(self) -> frozenset[str]:
        return frozenset(name for versions in _TYPES.values() for shapes in versions for name in shapes)


def policy(types: Sequence[str] = ("acme_lb",), subject: str = "change", more: object = None, **given: object) -> Policy:
    """A policy that says nothing, and what is given of it; `more` of its match."""
    match = {"subject": subject, **({"types": types} if types else {}), **(more if isinstance(more, dict) else {})}
    text = {"title": "", "message": "", "why": "", "fix": "", "layer": "run", "severity": "high", "surface": "plan"}
    return msgspec.convert({"id": "mine", "match": match, **text, **given}, Policy)


def found(**given: object) -> list[Slip]:
    return list(slips(policy(**given), Vocabulary()))  # type: ignore[arg-type]  # what is given is a policy's


RIGHT = [
    "before.idle_timeout > 300 && before.name != null && contains([1, 2], before.idle_timeout)",
    "before.name || before.legacy || after.tags.anything",
    "before.listener[0].action[?type == 'forward'].targets[]",
    "before.listener[].action[].targets[] | [0]",
    "before.listener[].{port: port, kinds: action[*].type}[].kinds[]",
    "after.policy.whatever.it.holds",
    'changed."listener[0].port".before > `80` && changed.listener',
    'added."listener[0].action[0].targets"[0]',
    "added.listener[].action[].type",
    "sort_by(before.listener, &port)[-1].action && max_by(before.listener, &port).port",
    "map(&port, before.listener) && length(keys(changed)) > `0`",
    "contains(keys(changed), 'idle_timeout') || contains(replace_paths, 'listener[0].port')",
    "replace_paths[0] == 'timeouts.create' && contains(['name', 'listener'], replace_paths[0])",
    "type == 'acme_group' || contains(['acme_lb', 'other_thing'], type) || contains(type, 'lb')",
    "(capacity.cuts[?percent > `50`] | [0].name) && settings.max_connections.after",
    "not_null(before.name, after.name) && [before, after][].name && {a: before.name}.a",
    "(before.listener || `[]`)[].port && before.timeouts.*",
    "to_array(before.listener)[].port && join(', ', values(before.timeouts))",
]


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert found(when=text) == []


WRONG = [
    ("befor.name", "there is no fact 'befor' about a change", "Did you mean before?"),
    ("xyz", "there is no fact 'xyz' about a change", "docs/facts.md describes every fact."),
    ("capacity.cutts", "there is no 'cutts' in the fact capacity", "Did you mean cuts?"),
    ("capacity.cuts[0].percents", "there is no 'percents' in the fact capacity.cuts[0]", "Did you mean percent?"),
    ("settings.x.afther", "there is no 'afther' in the fact settings.x", "Did you mean after?"),
    ("before.nmae", "there is no attribute 'nmae' in acme_lb", "Did you mean name?"),
    ("before.idletimeout", "there is no attribute 'idletimeout' in acme_lb", "Did you mean idle_timeout?"),
    ("before.certificate", "there is no attribute 'certificate' in acme_lb", "Did you mean certificate_arn?"),
    ("before.port > `1`", "there is no attribute 'port' in acme_lb", "It is at listener[0].port."),
    ("before.listener[0].prot", "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ("before.listener[].action[].tpye", "there is no attribute 'tpye' in acme_lb.listener[0].action[0]", "Did you mean type?"),
    ("before.listener[?prot == `1`]", "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ("before.listener.port", "acme_lb.listener is a list", "Write listener[0].port or listener[].port."),
    ("before.timeouts[0].create", "acme_lb.timeouts is no list", "Leave out the [ ] after it."),
    ("before.tags[]", "acme_lb.tags is no list", "Leave out the [ ] after it."),
    ('changed."listener[0].prot"', "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ('changed."listener.port"', "acme_lb.listener is a list", "Write listener[0].port or listener[].port."),
    ("changed.name.befor", "there is no attribute 'befor' in acme_lb.name", "Did you mean before?"),
    ("added.listener[].prot", "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ("contains(replace_paths, 'nmae')", "there is no attribute 'nmae' in acme_lb", "Did you mean name?"),
    ("keys(changed)[?@ == 'nmae']", "there is no attribute 'nmae' in acme_lb", "Did you mean name?"),
    ("sort_by(before.listener, &prot)", "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ("max_by(before.listener, &port).prot", "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ("map(&prot, before.listener)", "there is no attribute 'prot' in acme_lb.listener[0]", "Did you mean port?"),
    ("{a: before.nmae}", "there is no attribute 'nmae' in acme_lb", "Did you mean name?"),
    ("!before.nmae && before.name", "there is no attribute 'nmae' in acme_lb", "Did you mean name?"),
    ("type == 'acme_grop'", "there is no type 'acme_grop' in acme/acme 2.0 and acme/acme 1.9", "Did you mean acme_group?"),
    ("contains(['acme_lb', 'acme_grop'], type)", "there is no type 'acme_grop' in acme/acme 2.0 and acme/acme 1.9", ""),
    ("lenght(before.name)", "there is no function lenght()", "Did you mean length?"),
    ("zzz(before.name)", "there is no function zzz()", "docs/policy-language.md lists the functions."),
    ("length(before.name, `1`)", "length() takes 1 argument, not 2", "docs/policy-language.md lists the functions."),
    ("contains(before.name)", "contains() takes 2 arguments, not 1", "docs/policy-language.md lists the functions."),
    ("not_null()", "not_null() takes at least 1 argument, not 0", "docs/policy-language.md lists the functions."),
]


@pytest.mark.parametrize(("text", "problem", "hint"), WRONG)
def test_a_slip_in_an_expression_is_told_with_what_is_right(text: str, problem: str, hint: str) -> None:
    [slip] = found(when=text)
    assert (slip.problem, slip.certain) == (problem, True)
    assert hint in slip.hint


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"when": "nope"}, "nope"),
        ({"severity": [{"when": "nope", "is": "low"}, {"is": "high"}]}, "nope"),
        ({"message": "Users of {{ nope }}."}, "nope"),
        ({"evidence": ["{{ address }}", "{{ before.nmae }}"]}, "nmae"),
        ({"message": [{"when": "nope", "text": "A."}, {"text": "B."}]}, "nope"),
        ({"evidence": [{"when": "nope", "text": "A."}]}, "nope"),
        ({"fix": "Look at {{ nope }}."}, "nope"),
        ({"let": {"mine": "before.nmae"}}, "nmae"),
        ({"let": {"mine": "before.listener[]"}, "when": "mine[?prot > 1]"}, "prot"),
        ({"let": {"one": "two", "two": "before.name"}}, "two"),
        ({"let": {"before": "after.name"}}, "before"),
        ({"when": "attribute == 'name'"}, "attribute"),
        ({"severity": [{"when": "attribute == 'nmae'", "is": "low"}, {"is": "high"}]}, "nmae"),
        ({"more": {"has": ["capacity"]}}, "match"),
        ({"types": ["acme_group"], "more": {"layers": ["dns"]}}, "match"),
        ({"types": (), "more": {"has": ["capacity"]}, "when": "before.idle_timeout"}, "idle_timeout"),
        ({"types": (), "more": {"layers": ["load-balancer"]}, "when": "before.min_size"}, "min_size"),
        ({"affected": "nope"}, "nope"),
        ({"explains": "nope"}, "nope"),
        ({"attributes": ["nmae"]}, "nmae"),
        ({"attributes": ["listener.prot"]}, "prot"),
        ({"attributes": ["lisener*"]}, "lisener*"),
        ({"types": ["acme_grop"]}, "acme_grop"),
        ({"types": ["acme_lbs_*"]}, "acme_lbs_*"),
        ({"types": ["amce_lb"]}, "amce_lb"),
    ],
)
def test_every_part_of_a_policy_is_checked(given: dict[str, object], name: str) -> None:
    assert [slip.name for slip in found(**given)] == [name]


@pytest.mark.parametrize("attributes", [["listener"], ["listener.port"], ["listener[0].port"], ["listener.*"], ["idle_*"]])
def test_patterns_for_attributes_may_leave_out_positions(attributes: list[str]) -> None:
    assert found(attributes=attributes) == []


@pytest.mark.parametrize(
    "given",
    [
        {"when": "before.health_check_logs"},
        {"when": "before.listener[0].quic"},
        {"attributes": ["brand_new"]},
        {"types": ["acme_gateway"]},
        {"types": ["acme_lb_v2"]},
        {"types": ["acme_new_*"]},
    ],
)
def test_what_a_newer_provider_may_have_is_not_certainly_wrong(given: dict[str, object]) -> None:
    [slip] = found(**given)
    assert not slip.certain
    assert slip.hint.endswith("A newer provider may have it; --strict makes this an error.")


def test_a_name_is_right_where_one_of_the_types_has_it() -> None:
    assert found(types=("acme_lb", "acme_group"), when="before.idle_timeout && before.min_size && before.name") == []
    assert found(types=("acme_*",), when="before.idle_timeout && before.min_size") == []
    [slip] = found(types=("acme_lb", "acme_group"), when="before.min_siez")
    assert slip.problem == "there is no attribute 'min_siez' in acme_lb and acme_group"


def test_without_types_a_name_is_right_where_any_type_has_it() -> None:
    assert found(types=(), when="before.min_size && after.listener[0].whatever") == []
    [slip] = found(types=(), when="before.min_siez")
    assert slip.problem == "no type has an attribute 'min_siez'"
    assert slip.hint.startswith("Did you mean min_size? A newer provider may have it")
    assert not slip.certain  # so may a provider that we do not know


def test_names_for_expressions_stand_for_what_these_give() -> None:
    named = {"rules": "before.listener[]", "actions": "rules[].action[]"}
    assert (
        found(let=named, when="actions[?type == 'forward'] && rules[0].port", message="{{ attribute }} {{ rules[].port }}")
        == []
    )


def test_a_layer_or_a_capability_stands_for_types() -> None:
    assert found(types=(), more={"has": ["capacity"]}, when="before.min_size") == []
    assert found(types=("acme_*",), more={"layers": ["compute", "load-balancer"]}, when="before.min_size") == []
    assert found(types=(), more={"layers": ["run"]}, when="before.idle_timeout || before.min_size") == []


def test_nothing_is_said_of_the_types_of_a_provider_that_we_do_not_know() -> None:
    assert found(types=("mycorp_thing",), when="before.anything") == []
    assert found(types=("acme_lb", "mycorp_thing"), when="before.anything") == []
    assert list(notes(policy(("mycorp_thing",)), Vocabulary())) == ["nothing is known of mycorp_thing: no attribute is checked"]


@pytest.mark.parametrize("attributes", [["anything"], ["any.thing"], ["any*"]])
def test_a_type_that_nobody_knows_may_have_any_argument(attributes: list[str]) -> None:
    assert found(types=("other_thing",), subject="resource", surface="config", attributes=attributes) == []


def test_types_that_have_none_of_the_attributes_are_noted() -> None:
    both = policy(("acme_lb", "acme_group"), when="before.idle_timeout", attributes=["listener"])
    assert list(notes(both, Vocabulary())) == ["none of the attributes that it names is in acme_group"]
    assert list(notes(policy(("acme_lb", "acme_group"), when="destroys"), Vocabulary())) == []


def test_a_configuration_has_blocks_as_lists_and_the_arguments_of_every_block() -> None:
    right = "values.timeouts[0].create && values.listener[0].port && values.lifecycle[0].prevent_destroy"
    assert found(subject="resource", when=right, attributes=["lifecycle", "name"]) == []
    assert [slip.name for slip in found(subject="resource", when="values.nmae")] == ["nmae"]


def test_the_attributes_of_what_is_no_resource_are_its_facts() -> None:
    assert found(types=(), subject="module-call", attributes=["source"]) == []
    assert [slip.name for slip in found(types=(), subject="module-call", attributes=["sorce"])] == ["sorce"]


def test_certain_slips_come_first() -> None:
    assert [slip.certain for slip in found(when="before.brand_new || before.nmae || before.brand_new")] == [True, False]


@pytest.mark.parametrize(
    ("name", "right"), [("tiemout", "timeout"), ("min_sizes", "min_size"), ("Name", "name"), ("lb", "acme_lb")]
)
def test_a_misspelt_or_a_shorter_name_is_a_slip(name: str, right: str) -> None:
    assert is_slip(name, right)


@pytest.mark.parametrize(
    ("name", "right"), [("min_size_v2", "min_size"), ("ipv6_pool", "ipv4_pool"), ("egress", "ingress_rule")]
)
def test_another_word_or_number_is_none(name: str, right: str) -> None:
    assert not is_slip(name, right)
