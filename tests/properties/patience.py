"""How long property tests may take: a real database stands behind them, and a busy machine is no fault."""

from hypothesis import HealthCheck, settings

PATIENT = settings(
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
        HealthCheck.function_scoped_fixture,
    ],
)
