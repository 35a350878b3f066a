"""Secrets × the ways to write them × the texts around them: none is shown, and what only looks alike stays.

The encoders are written here, with no help of the code under test. What proves that nothing of a secret is left is a twin:
another secret of the same shape, written the same way, must give the very same text once it is hidden.
"""

from __future__ import annotations

import base64
import csv
import html
import io
import json
import re
import shlex
import time
from collections.abc import Callable, Iterator
from textwrap import indent
from urllib.parse import quote, quote_plus
from xml.sax.saxutils import escape, quoteattr

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tfguard.redaction.copies import SecretTexts, texts_of

PEM = "-----BEGIN PRIVATE KEY-----\n" + "\n".join(
    ["MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQDXaaWQ2yJ7mNfP"] * 2
    + ["Zt8uKq4vHs1L+x/GdR5oWc="]
    + ["-----END PRIVATE KEY-----", ""]
)
SECRETS = {
    "ordinary": "Kz8vT1qLmX4wR",
    "eight": "tiger7Xy",
    "markup": "Kanarie7&Zebra<9>x",
    "quotes": "Ta1q\"sG6'fL8''vK\"\"c2",
    "signs": "aB3/dE+f=g\\h%i?j#k@l:m",
    "escapes": "uV4%41\\n&amp;+x\\u0041\\\\y",
    "spaces": "correct Horse battery  Staple",
    "template": "Fr3l${oP7x}%{aS5y}$$M%%hK",
    "unicode": "Зт5жЩ☃ёЪ8цФ😀гЫ",
    "umlauts": "Grüße/aus+Köln&9",
    "separators": "line\u2028para\u2029Kq7wZ",
    "lines": "Wm4vC8bNyQz7rTd3F\nOj6kZ7sLrPx9uGh2E\n",
    "PEM": PEM,
    "document": json.dumps({"username": "shopuser", "password": 'Aj7 rV3"kXe1Lz', "port": 5432}),
    "document of Terraform": '{"password":"Aj7r\\u0026V3kXe","url":"a\\u003cb"}',
    "connection string": "Server=tcp:db.example.org,1433;User ID=app;Password=\"x;Yz''9\";Encrypt=True;",
    "URL": "https://app:Ic2%2FyB6tGmQ9w@db.example.org/x?y=1&z=2",
    "word": "wpqzvkxjtrhgbmnf",
    "digits": "818273645012",
    "base64": "dG8rcC9zZWNyZXQ4IT8+Pw==",
    "hex": "9f86d081884c7d659a2feaa0c55ad015",
}


def twin(text: str) -> str:
    """Another text of the same shape: each letter and each digit is another one."""
    return re.sub(r"\\u\w{4}|\\n|%\w\w|&amp;|[^\W_]", lambda found: found[0] if len(found[0]) > 1 else other(found[0]), text)


def other(character: str) -> str:
    for digits in ("0123456789", "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя"):
        for alphabet in (digits, digits.upper()):
            if character in alphabet:
                return alphabet[(alphabet.index(character) + 1) % len(alphabet)]
    return {"ü": "ö", "ß": "ä", "ö": "ü"}.get(character, character)


def b64(data: str | bytes) -> str:
    return base64.b64encode(data if isinstance(data, bytes) else data.encode()).decode()


def url_safe(data: str) -> str:
    return b64(data).replace("+", "-").replace("/", "_")


def wrapped(text: str, columns: int, end: str = "\n") -> str:
    return end.join(text[start : start + columns] for start in range(0, len(text), columns))


def inner(text: str, ascii_only: bool = True) -> str:
    """JSON as Python writes it, without its quotation marks."""
    return json.dumps(text, ensure_ascii=ascii_only)[1:-1]


GO = {"&": "\\u0026", "<": "\\u003c", ">": "\\u003e", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def terraform(text: str) -> str:
    """JSON as Terraform's jsonencode and `terraform show -json` write it, without its quotation marks."""
    return "".join(GO.get(character, character) for character in json.dumps(text, ensure_ascii=False)[1:-1])


def hcl(text: str) -> str:
    written = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\u2028": "\\u2028", "\u2029": "\\u2029"}
    spelled = "".join(written.get(character, character) for character in text)
    return f'x = "{spelled.replace("${", "$${").replace("%{", "%%{")}"\n'


def every_byte(text: str, sign: str) -> str:
    return "".join(f"{sign}{byte:02x}" for byte in text.encode())


def as_csv(text: str) -> str:
    target = io.StringIO()
    csv.writer(target, quoting=csv.QUOTE_ALL).writerow(["a", text, "b"])
    return target.getvalue()


def basic(text: str) -> str:
    return json.dumps({"auths": {"registry.example.org": {"auth": b64(f"deploy:{text}")}}})


def cloud_init(text: str) -> str:
    return f"#cloud-config\nwrite_files:\n  - path: /etc/app.env\n    content: |\n      PASSWORD={text}\nruncmd: [start]\n"


Encoder = Callable[[str], str]
FORMS: dict[str, Encoder] = {
    "as it is": str,
    "JSON, Python": inner,
    "JSON, Python, not ASCII": lambda text: inner(text, False),
    "JSON, Terraform": terraform,
    "JSON twice, Python": lambda text: inner(inner(text)),
    "JSON twice, Terraform": lambda text: terraform(terraform(text)),
    "JSON twice, both": lambda text: inner(terraform(text)),
    "JSON three times": lambda text: inner(terraform(inner(text, False))),
    "JSON in JSON in JSON": lambda text: json.dumps({"a": json.dumps({"b": terraform(json.dumps({"c": text}))})}),
    "base64": b64,
    "base64, no padding": lambda text: b64(text).rstrip("="),
    "base64, URL": url_safe,
    "base64, URL, no padding": lambda text: url_safe(text).rstrip("="),
    "base64 after 1": lambda text: b64(f":{text}"),
    "base64 after 2": lambda text: b64(f"a:{text};"),
    "base64 after 3, URL": lambda text: url_safe(f"ab:{text}"),
    "base64, user": lambda text: b64(f"user:{text}\n"),
    "base64 after letters": lambda text: f"v2/{b64(text)}",
    "base64, Docker": basic,
    "base64, Docker, whole": lambda text: b64(basic(text)),
    "base64, cloud-init": lambda text: b64(cloud_init(text)),
    "base64, among bytes": lambda text: b64(b"\xff\x00\xfe\x80" + text.encode() + b"\x00\xff\xf1"),
    "base64, 76 columns": lambda text: wrapped(b64("x" * 40 + text + "y" * 40), 76),
    "base64, 64 columns": lambda text: wrapped(b64("x" * 41 + text + "y" * 40), 64),
    "base64, 64 columns, indented": lambda text: wrapped(b64("x" * 42 + text + "y" * 40), 64, "\r\n    "),
    "base64, 76 columns, JSON": lambda text: inner(wrapped(b64("x" * 40 + text + "y" * 40), 76)),
    "base64, PowerShell": lambda text: b64(f"login -p {text}".encode("utf-16-le")) if text.isascii() else b64(text),
    "base64 twice": lambda text: b64(b64(f"user:{text}")),
    "base64 three times": lambda text: b64(b64(b64(text))),
    "base64 of JSON": lambda text: b64(json.dumps({"password": text})),
    "base64 of JSON, Terraform": lambda text: b64(f'{{"password":"{terraform(text)}"}}'),
    "base64 of JSON in JSON": lambda text: json.dumps({"user_data": b64(json.dumps({"password": text}))}),
    "base64 of a URL": lambda text: b64(f"https://app:{quote(text, safe='')}@db.example.org"),
    "base64 in a URL": lambda text: f"https://example.org/?auth={quote(b64(text), safe='')}&x=1",
    "base64 in YAML": lambda text: yaml.safe_dump({"data": {"password": b64(text)}}),
    "URL": quote,
    "URL, all": lambda text: quote(text, safe=""),
    "URL, form": quote_plus,
    "URL, lower case": lambda text: re.sub(r"%\w\w", lambda found: found[0].lower(), quote(text, safe="")),
    "URL, every byte": lambda text: every_byte(text, "%"),
    "URL twice": lambda text: quote(quote(text, safe=""), safe=""),
    "URL, userinfo": lambda text: f"postgres://app:{quote(text, safe='')}@db.example.org:5432/app",
    "URL, query": lambda text: f"https://example.org/?a=1&password={quote_plus(text)}&b=2",
    "URL in JSON": lambda text: json.dumps({"dsn": f"amqp://app:{quote(text, safe='')}@mq/"}),
    "JSON in a URL": lambda text: "https://example.org/?q=" + quote_plus(json.dumps({"p": text})),
    "HCL": hcl,
    "HCL in JSON": lambda text: terraform(hcl(text)),
    "HCL, an address": lambda text: f'module.a["{hcl(text)[5:-2]}"].aws_x.b',
    "HCL, an address in JSON": lambda text: json.dumps({"moved": f'module.a["{hcl(text)[5:-2]}"].aws_x.b'}),
    "YAML, single": lambda text: "password: '" + text.replace("'", "''").replace("\n", "\n\n  ") + "'",
    "YAML, double": lambda text: yaml.safe_dump({"p": text}, default_style='"', width=1000),
    "YAML, double, narrow": lambda text: yaml.safe_dump({"p": text}, default_style='"', width=20),
    "YAML, plain": lambda text: yaml.safe_dump({"a": [{"p": text}]}, width=1000, allow_unicode=True),
    "YAML, literal": lambda text: f"a:\n  b: |\n{indent(text, '      ')}\n  c: 1\n",
    "YAML, folded": lambda text: "a: >-\n" + "".join(f"    {line}\n\n" for line in text.split("\n")),
    "shell": shlex.quote,
    "shell, closed": lambda text: "'" + text.replace("'", "'\\''") + "'",
    "shell, double": lambda text: '"' + re.sub(r'([\\"$`])', r"\\\1", text) + '"',
    "shell, backslashes": lambda text: re.sub(r"([^\w\n])", r"\\\1", text, flags=re.ASCII),
    "shell in JSON": lambda text: json.dumps({"command": f"login -p {shlex.quote(text)}"}),
    "XML": escape,
    "XML attribute": quoteattr,
    "HTML": html.escape,
    "HTML, numbers": lambda text: "".join(f"&#{ord(character)};" for character in text),
    "HTML, hex": lambda text: "".join(f"&#x{ord(character):X};" for character in text),
    "HTML of JSON": lambda text: html.escape(json.dumps({"p": text})),
    "hex": lambda text: text.encode().hex(),
    "hex, upper case": lambda text: text.encode().hex().upper(),
    "hex after letters": lambda text: f"0x{b'app:'.hex()}{text.encode().hex()}00",
    "hex, escapes": lambda text: every_byte(text, "\\x"),
    "Python": lambda text: repr(text)[1:-1],
    "Python, bytes": lambda text: repr(text.encode())[2:-1],
    "CSV": as_csv,
    "SQL": lambda text: f"SET PASSWORD = '{text.replace(chr(39), chr(39) * 2)}'",
    "Compose": lambda text: f"PASSWORD={text.replace('$', '$$')}",
    "ini": lambda text: f"password = {text.replace('%', '%%')}",
    "lower case": lambda text: text.lower(),
    "upper case": lambda text: text.upper(),
}
CASES = {"lower case", "upper case"}
CASELESS = {"PEM", "base64", "escapes", "document of Terraform", "URL", "umlauts"}
"""Secrets of which another case is another text: an escape in capitals means something else, ß has two letters in them."""
CONTEXTS = {
    "alone": "{}",
    "in the middle": "The value was {} until today.",
    "at the end": "password={}",
    "in brackets": '["{}"]',
}


def knowing(*secrets: object) -> SecretTexts:
    return SecretTexts(text for secret in secrets for text in texts_of(secret))


def tries() -> Iterator[tuple[str, str, str]]:
    for secret in SECRETS:
        for form in FORMS:
            if form not in CASES or secret not in CASELESS:
                yield from ((secret, form, context) for context in CONTEXTS)


def written(secret: str, form: str, context: str) -> str:
    return CONTEXTS[context].replace("{}", FORMS[form](secret))


def test_no_form_of_a_secret_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    shown: list[tuple[str, str, str, str]] = []
    tried = 0
    texts = {name: (knowing(value), knowing(twin(value))) for name, value in SECRETS.items()}
    for secret, form, context in tries():
        tried += 1
        known, known_twin = texts[secret]
        hidden = known.hide(written(SECRETS[secret], form, context))
        if "(sensitive)" not in hidden or hidden != known_twin.hide(written(twin(SECRETS[secret]), form, context)):
            shown.append((secret, form, context, hidden))
    with capsys.disabled():
        print(f"\n{len(SECRETS)} secrets, {len(FORMS)} forms, {len(CONTEXTS)} contexts: {tried} tried, {len(shown)} shown")
    assert shown == []


@pytest.mark.parametrize(
    ("secret", "text", "expected"),
    [
        (918273645012, "x918273645012y", "x(sensitive)y"),
        (918273645012, b64("pin: 918273645012"), f"{b64('pin: ')[:6]}(sensitive)"),
        (77123.4567, "at\\u00207\\u0037123.4567", "at\\u0020(sensitive)"),
        ("pw-12", b64("user:pw-12"), "dXNlcj(sensitive)"),
        ("sixteen", b64("user:sixteen"), "dXNlcj(sensitive)"),
        ("TopSecret-1", "TOPSECRET-1.example.org", "(sensitive).example.org"),
        ("Straße-Nr-7", "STRAßE-NR-7", "(sensitive)"),
        ("\u0130stanbul-1", "\u0130STANBUL-1 x", "(sensitive) x"),
        (PEM, f"cert: {PEM.splitlines()[3]} and", "cert: (sensitive) and"),
        (b64("kZ7-unlock-me"), "p=kZ7-unlock-me;", "p=(sensitive);"),
        (b64(b64("kZ7-unlock-me")), "p=kZ7-unlock-me;", "p=(sensitive);"),
        (wrapped(b64("kZ7-unlock-me and some more"), 16), "kZ7-unlock-me and some more!", "(sensitive)!"),
        (b64(json.dumps({"user": "app", "password": "kZ7-unlock"})), "app:kZ7-unlock", "app:(sensitive)"),
        (wrapped(PEM.splitlines()[1] * 2, 50), PEM.splitlines()[1] * 2, "(sensitive)"),
    ],
)
def test_a_form_of_a_secret(secret: object, text: str, expected: str) -> None:
    assert knowing(secret).hide(text) == expected


def as_json(text: str) -> str:
    return json.dumps({"k": text})


LAYERS: list[Encoder] = [
    as_json,
    lambda text: f'{{"k":"{terraform(text)}"}}',
    hcl,
    b64,
    lambda text: b64(f"user:{text}\n"),
    lambda text: url_safe(f"ab{text}"),
    lambda text: f"https://example.org/?k={quote(text, safe='')}",
    lambda text: f"k={quote_plus(text)}&l=1",
    lambda text: f"<a>{html.escape(text)}</a>",
    lambda text: f"k: '{text.replace(chr(39), chr(39) * 2)}'",
    lambda text: text.encode().hex(),
    shlex.quote,
]
PRINTABLE = st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"])
PLAIN_TEXT = st.one_of(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8), st.text(PRINTABLE, min_size=8)
).filter(
    lambda text: len(set(text)) > 5  # one that repeats itself is in the text around it too
)
AROUND = st.sampled_from(["", "x", "it: ", "\n", '"', "'", "\\n", "%2", "&amp;", "{", "ö", "=", "/"])


@settings(max_examples=300, deadline=None)
@given(PLAIN_TEXT, st.lists(st.sampled_from(LAYERS), max_size=3), AROUND, AROUND)
def test_no_secret_is_shown_in_any_nesting(secret: str, layers: list[Encoder], before: str, after: str) -> None:
    one, other_one = (nested(layers, f"{before} {given} {after}") for given in (secret, twin(secret)))
    hidden = knowing(secret).hide(one)
    assert "(sensitive)" in hidden
    if len(one) == len(other_one):  # base64 in a URL is as long as it has signs to escape
        assert hidden == knowing(twin(secret)).hide(other_one)


def nested(layers: list[Encoder], text: str) -> str:
    for layer in layers:
        text = layer(text)
    return text


WORDS = r"""Resource aws_lb.web is destroyed, then created again: a change of name cannot be made in place. production-database
arn:aws:elasticloadbalancing:eu-west-1:123456789012:loadbalancer/app/production/50dc6c495c0c9188 sg-0123456789abcdef0
{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::logs/*"}]}
https://example.org/a%20b?x=1&y=%2F &amp; "a ""b"" c" it''s $${HOME} 100%% \n \u0041 \x41 \\ &#65; &unknown; +1
c2hvcC1jb25maWd1cmF0aW9uLTE= 7368 6f70 -----BEGIN CERTIFICATE-----
MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJRTES"""


def test_a_text_without_secrets_stays_as_it_is() -> None:
    assert knowing().hide(WORDS) == WORDS
    assert knowing(*(value for name, value in SECRETS.items() if name != "word")).hide(WORDS) == WORDS


@pytest.mark.parametrize(
    ("secret", "text"),
    [
        ("Kz8vT1qLmX4wR", "Kz8vT1qLmX4w"),  # a part of it
        ("Kz8vT1qLmX4wR", "Rw4XmLq1Tv8zK"),  # reversed
        ("Kz8vT1qLmX4wR", b64("Kz8vT1qLmX4w")),
        ("Kz8vT1qLmX4wR", "Kz8vT1 qLmX4wR"),
        ("prod", "production, products and web-prod-1"),
        ("prod", quote("products/ü")),
        ("prod", b64("our products are new")),
        ("abc", "abc"),
        (1234, "port 1234"),
        ("12345", "1123456 in arn:aws:x:912345678"),
        ("name", '{\\"username\\": \\"app\\"}'),
    ],
)
def test_what_only_looks_alike_stays(secret: object, text: str) -> None:
    assert knowing(secret).hide(text) == text


HOSTILE = {
    "base64": "QUJD",
    "letters": "A",
    "lines of letters": "AAAAAAAAAAAAAAAAAAAA\n",
    "backslashes": "\\",
    "percent": "%25",
    "references": "&amp;",
    "hex": "6162",
    "white space": "\n \t",
    "quotes": "'\"",
    "everything": "a\\n%41&amp;''$$\n\t+QUJDREVGR0hJSktM",
    "dashes": "-",
    "beginnings of secrets": "Kz8vT1qLmX4w",
    "secrets": "Kz8vT1qLmX4wR\\n",
}
MUCH = 400_000
MOST_SECONDS = 20


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_takes_no_more_than_its_length(name: str) -> None:
    """A second or less, however busy the machine: work that grew with the square of the length would take minutes."""
    known = knowing(*SECRETS.values(), PEM * 500, *(f"Kz8vT1qLmX4w{index}" for index in range(2_000)))
    known.hide("to build the index")
    text = HOSTILE[name] * (MUCH // len(HOSTILE[name]))
    assert taken(known, text) < MOST_SECONDS


def taken(known: SecretTexts, text: str) -> float:
    start = time.process_time()
    known.hide(text)
    return time.process_time() - start
