"""Checks HTML reports as browsers and assistive programs see them; run by check-report.sh.

Arguments: folder of the work, then pages. For each page: a strict HTML5 parse, no address outside the page's folder,
axe-core in light and dark, and a print to PDF of A4 pages.
"""

import json
import pathlib
import re
import subprocess
import sys

import axe_core_python
import html5lib

AXE = next(pathlib.Path(axe_core_python.__file__).parent.rglob("axe.min.js")).read_text()
THEMES = {"light": "1", "dark": "0"}


def chromium(*arguments):
    command = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", *arguments]
    return subprocess.run(command, capture_output=True, timeout=120, check=True).stdout.decode()


def violations(page, theme, work):
    """The page with axe in it, its own policy taken out so that the script may run."""
    html = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page.read_text())
    script = f"""<script>{AXE}</script><script>
      axe.run().then(r => {{ document.body.innerHTML = '<pre id="axe">' + JSON.stringify(
        r.violations.map(v => [v.id, v.help, v.nodes.length, v.nodes[0].html.slice(0, 120)])).replace(/</g, '&lt;') + '</pre>' }});
    </script></body>"""
    copy = work / f"{page.parent.name}-{theme}.html"
    copy.write_text(html.replace("</body>", script))
    dom = chromium(
        f"--blink-settings=preferredColorScheme={THEMES[theme]}", "--virtual-time-budget=60000", "--dump-dom",
        copy.resolve().as_uri())
    found = re.search(r'<pre id="axe">(.*?)</pre>', dom, re.S)
    if not found:
        raise SystemExit(f"{page}: axe did not run")
    text = found[1].replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return json.loads(text)


def main():
    work = pathlib.Path(sys.argv[1])
    failures = 0

    def check(page, what, problem):
        nonlocal failures
        failures += bool(problem)
        print(f"{'FAIL' if problem else 'ok  '} {page.parent.name}/{page.name}: {what}{': ' + str(problem) if problem else ''}")

    for page in map(pathlib.Path, sys.argv[2:]):
        parser = html5lib.HTMLParser(strict=False)
        parser.parse(page.read_text())
        check(page, "html5lib, no error", parser.errors[:3])
        check(page, "no address outside", re.findall(r'(?:src|href)="(?:https?:|//|data:)[^"]*', page.read_text())[:3])
        check(page, "at most 2 MB", page.stat().st_size if page.stat().st_size > 2_000_000 else None)
        for theme in THEMES:
            check(page, f"axe-core, {theme}", violations(page, theme, work))
        pdf = work / f"{page.parent.name}.pdf"
        chromium(
            "--blink-settings=preferredColorScheme=0", f"--print-to-pdf={pdf}", "--no-pdf-header-footer",
            page.resolve().as_uri())
        data = pdf.read_bytes()
        boxes = {tuple(round(float(n)) for n in m.split()) for m in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)}
        check(page, "printed on A4", None if boxes and all(abs(b[2] - 595) <= 1 and abs(b[3] - 842) <= 1 for b in boxes) else boxes)
        check(page, "tagged PDF", None if b"/StructTreeRoot" in data else "no structure")
    raise SystemExit(1 if failures else 0)


main()
