"""Names in compiled text: unique variables, prefixed parameters, and what a subquery has to import."""

from dataclasses import replace

from hub.plan.context import STANDARD
from hub.plan.scope import Names, Scope, imports


def test_a_declared_name_is_one_variable_in_its_scope_and_another_elsewhere() -> None:
    names = Names()
    one, other = Scope(names), Scope(names)
    assert one.text("MATCH (@x)-->(@y) WHERE @x.id > @y.id") == "MATCH (x_0)-->(y_1) WHERE x_0.id > y_1.id"
    assert one.text("RETURN @y") == "RETURN y_1"
    assert other.text("RETURN @x") == "RETURN x_2"


def test_an_argument_is_this_uses_parameter_and_what_the_viewer_brings_is_everyones() -> None:
    scope = Scope(Names(), prefix="p_7_")
    assert scope.text("$id $filter_level") == "$p_7_id $p_7_filter_level"
    for name in STANDARD:
        assert scope.text(f"${name}") == f"${name}"


def test_the_date_in_force_is_a_parameter_or_a_variable_of_the_row() -> None:
    scope = Scope(Names())
    assert scope.text("@x.validFrom <= $day") == "x_0.validFrom <= $today"
    assert replace(scope, day="$p_asOf").text("$day") == "$p_asOf"
    assert replace(scope, day="day_3").text("$day") == "day_3"


def test_what_holds_anyway_is_left_out() -> None:
    text, viewer = "a⟦ b⟧⟪ c⟫ d", Scope(Names(), day="$p_asOf")
    assert viewer.text(text) == "a b c d"
    assert replace(viewer, day="$today").text(text) == "a b d"
    assert replace(viewer, sees_all=True).text(text) == "a d"


def test_a_subquery_imports_the_date_only_where_it_is_a_variable() -> None:
    scope = Scope(Names(), variables={"this": "unit_1"})
    assert scope.text("CALL (@this, $day) { … }") == "CALL (unit_1) { … }"
    assert replace(scope, day="$p_asOf").text("CALL (@this, $day) { … }") == "CALL (unit_1) { … }"
    assert replace(scope, day="day_3").text("CALL (@this, $day) { … }") == "CALL (unit_1, day_3) { … }"


def test_a_subquery_sees_the_variables_of_its_row_and_those_around_it() -> None:
    scope = Scope(Names(), variables={"this": "unit_1"}, outer=frozenset({"root_0"}))
    assert scope.visible() == {"unit_1", "root_0"}
    assert replace(scope, day="day_3").visible() == {"unit_1", "root_0", "day_3"}


def test_a_subquery_imports_what_it_names_and_no_more() -> None:
    visible = frozenset({"x_1", "x_11", "day_3"})
    assert imports("MATCH (x_11) WHERE x_11.validTo > day_3 RETURN x_11", visible) == "day_3, x_11"
    assert imports("RETURN 1", visible) == ""
