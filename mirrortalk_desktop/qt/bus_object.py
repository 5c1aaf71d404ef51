"""An object on the session bus, described in tables: its methods and properties, and those that every object has."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import quoteattr

from jeepney import HeaderFields, Message

from mirrortalk_desktop.qt.session_bus import SessionBus

_PROPERTIES = "org.freedesktop.DBus.Properties"
_STANDARD = """\
  <interface name="org.freedesktop.DBus.Introspectable">
    <method name="Introspect"><arg name="xml" type="s" direction="out"/></method>
  </interface>
  <interface name="org.freedesktop.DBus.Peer">
    <method name="Ping"/>
  </interface>
  <interface name="org.freedesktop.DBus.Properties">
    <method name="Get">
      <arg name="interface" type="s" direction="in"/>
      <arg name="property" type="s" direction="in"/>
      <arg name="value" type="v" direction="out"/>
    </method>
    <method name="Set">
      <arg name="interface" type="s" direction="in"/>
      <arg name="property" type="s" direction="in"/>
      <arg name="value" type="v" direction="in"/>
    </method>
    <method name="GetAll">
      <arg name="interface" type="s" direction="in"/>
      <arg name="properties" type="a{sv}" direction="out"/>
    </method>
    <signal name="PropertiesChanged">
      <arg name="interface" type="s"/>
      <arg name="changed" type="a{sv}"/>
      <arg name="invalidated" type="as"/>
    </signal>
  </interface>"""


@dataclass(frozen=True, slots=True)
class Method:
    """Something that can be asked for, and gives nothing back; `arguments` are names with their signatures."""

    do: Callable[..., None]
    arguments: tuple[tuple[str, str], ...] = ()

    @property
    def signature(self) -> str:
        """What it takes, as the bus writes it."""
        return "".join(kind for _name, kind in self.arguments)


@dataclass(frozen=True, slots=True)
class Property:
    """A value of this signature. One that is not `told` changes all the time, and has to be asked for."""

    signature: str
    read: Callable[[], object]
    write: Callable[[Any], None] | None = None
    is_told: bool = True


@dataclass(frozen=True, slots=True)
class Interface:
    """What an object offers under one name; `signals` are names with the signature of their one value."""

    name: str
    methods: Mapping[str, Method] = field(default_factory=dict)
    properties: Mapping[str, Property] = field(default_factory=dict)
    signals: Mapping[str, str] = field(default_factory=dict)


class BusObject:
    """Answers at one path of the bus, and tells what has changed."""

    def __init__(self, bus: SessionBus, path: str, interfaces: Iterable[Interface]) -> None:
        self._bus = bus
        self._path = path
        self._interfaces = {each.name: each for each in interfaces}
        self._told = {name: _values(each) for name, each in self._interfaces.items()}
        bus.serve(path, self._answer)

    def tell_changes(self) -> None:
        """Tell which properties have another value than was told last."""
        for name, interface in self._interfaces.items():
            now = _values(interface)
            changed = {key: value for key, value in now.items() if value != self._told[name][key]}
            if changed:
                self._told[name] = now
                self._bus.send_signal(self._path, _PROPERTIES, "PropertiesChanged", "sa{sv}as", name, changed, [])

    def send_signal(self, interface: str, name: str, value: object) -> None:
        """Send a signal of the table."""
        self._bus.send_signal(self._path, interface, name, self._interfaces[interface].signals[name], value)

    def _answer(self, call: Message) -> None:
        fields = call.header.fields
        asked, member = fields.get(HeaderFields.interface, ""), fields[HeaderFields.member]
        signature = fields.get(HeaderFields.signature, "")
        match (asked, member, signature):
            case ("" | "org.freedesktop.DBus.Introspectable", "Introspect", ""):
                self._bus.reply(call, "s", self._description())
            case ("" | "org.freedesktop.DBus.Peer", "Ping", ""):
                self._bus.reply(call)
            case ("" | "org.freedesktop.DBus.Properties", "Get", "ss"):
                self._get(call, *call.body)
            case ("" | "org.freedesktop.DBus.Properties", "GetAll", "s"):
                interface = self._interfaces.get(call.body[0])
                self._bus.reply(call, "a{sv}", _values(interface, all_of_them=True) if interface else {})
            case ("" | "org.freedesktop.DBus.Properties", "Set", "ssv"):
                self._set(call, *call.body)
            case _:
                self._perform(call, asked, member, signature)

    def _perform(self, call: Message, asked: str, member: str, signature: str) -> None:
        found = (each.methods.get(member) for name, each in self._interfaces.items() if asked in ("", name))
        method = next(filter(None, found), None)
        if method is None:
            self._bus.refuse(call, "UnknownMethod", f"there is no method {member}")
        elif method.signature != signature:
            self._bus.refuse(call, "InvalidArgs", f"{member} takes “{method.signature}”")
        else:
            self._bus.reply(call)
            method.do(*call.body)

    def _get(self, call: Message, interface: str, name: str) -> None:
        known = self._property(interface, name)
        if known is None:
            self._bus.refuse(call, "UnknownProperty", f"there is no property {name}")
        else:
            self._bus.reply(call, "v", (known.signature, known.read()))

    def _set(self, call: Message, interface: str, name: str, value: tuple[str, object]) -> None:
        known = self._property(interface, name)
        if known is None:
            self._bus.refuse(call, "UnknownProperty", f"there is no property {name}")
        elif known.write is None:
            self._bus.refuse(call, "PropertyReadOnly", f"{name} cannot be changed")
        elif value[0] != known.signature:
            self._bus.refuse(call, "InvalidArgs", f"{name} is “{known.signature}”")
        else:
            self._bus.reply(call)
            known.write(value[1])

    def _property(self, interface: str, name: str) -> Property | None:
        known = self._interfaces.get(interface)
        return None if known is None else known.properties.get(name)

    def _description(self) -> str:
        interfaces = "\n".join(_describe(each) for each in self._interfaces.values())
        return f"<node>\n{interfaces}\n{_STANDARD}\n</node>\n"


def _values(interface: Interface, *, all_of_them: bool = False) -> dict[str, tuple[str, object]]:
    """What the properties are now; without `all_of_them`, only those that are told."""
    return {
        name: (each.signature, each.read())
        for name, each in interface.properties.items()
        if each.is_told or all_of_them
    }


def _describe(interface: Interface) -> str:
    lines = [f"  <interface name={quoteattr(interface.name)}>"]
    for name, method in interface.methods.items():
        arguments = (f'<arg name="{each}" type="{kind}" direction="in"/>' for each, kind in method.arguments)
        lines.append(f'    <method name="{name}">{"".join(arguments)}</method>')
    for name, kind in interface.signals.items():
        lines.append(f'    <signal name="{name}"><arg type="{kind}"/></signal>')
    for name, each in interface.properties.items():
        access = "read" if each.write is None else "readwrite"
        lines.append(f'    <property name="{name}" type="{each.signature}" access="{access}">')
        if not each.is_told:
            lines.append('      <annotation name="org.freedesktop.DBus.Property.EmitsChangedSignal" value="false"/>')
        lines.append("    </property>")
    return "\n".join([*lines, "  </interface>"])
