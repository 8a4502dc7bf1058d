"""Results in pickles: by kind and version through one path, whatever module they stand in."""

from __future__ import annotations

from pickle import UnpicklingError
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

if TYPE_CHECKING:
    from collections.abc import Collection


class Pickled:
    """Whose pickles name a kind and a version, which are looked at before anything else is loaded.

    Parameters
    ----------
    version : int, optional
        Of the state; to be raised where older states can't be read any more. Classes without one of
        their own pickle as all others do.
    """

    _kinds: ClassVar[dict[str, type[Pickled]]] = {}
    _version: ClassVar[int]

    def __init_subclass__(cls, *, version: int | None = None) -> None:
        if version is not None:
            cls._version = version
            Pickled._kinds[cls.__name__] = cls

    def __getstate__(self) -> dict[str, Any]:
        return dict(self.__dict__)

    def __reduce__(self) -> tuple[Any, ...]:
        cls = type(self)
        if self._kinds.get(cls.__name__) is not cls:
            return object.__new__, (cls,), self.__getstate__()
        return restore, (cls.__name__, self._version), self.__getstate__()


def restore(kind: str, version: int) -> Any:
    """An empty object of the kind, which the rest of the pickle fills."""
    cls = Pickled._kinds.get(kind)
    if cls is None or version != cls._version:
        refuse(kind, version, () if cls is None else (cls._version,))
    return object.__new__(cls)


restore.__module__, restore.__name__, restore.__qualname__ = "lmmfast", "_restore", "_restore"


def refuse(kind: str, version: int | None, readable: Collection[int]) -> NoReturn:
    """Say that a pickle is of another version.

    Parameters
    ----------
    kind : str
    version : int or None
        Of the pickle; None for those made before they had one.
    readable : collection of int
        The versions that could be read.
    """
    from .versions import package_version

    of = "from before lmmfast 0.1.0" if version is None else f"version {version} of its kind"
    known = ", ".join(map(str, readable)) or "none"
    raise UnpicklingError(
        f"this pickle of {kind} is {of}; lmmfast {package_version()} reads version {known}. Fit "
        "the model again, or load the pickle with the lmmfast that made it"
    )


def from_before(kind: str) -> type:
    """What pickles from before 0.1.0 find where the kind stood: a class without instances."""

    def new(cls: type, *args: object) -> NoReturn:
        refuse(kind, None, (Pickled._kinds[kind]._version,))

    return type(kind, (), {"__new__": new, "__doc__": f"{kind} before lmmfast 0.1.0."})
