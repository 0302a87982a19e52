package org.kinora.site;

import java.util.List;
import java.util.regex.Pattern;
import org.kinora.engine.review.HtmlPage;

/** What all pages have around them: the way to the others, and the switch between dark and light. */
final class SiteFrame {

    private static final String STYLE = HtmlPage.resource(SiteFrame.class, "site.css");
    private static final String SCRIPT = HtmlPage.resource(SiteFrame.class, "site.js");
    /** Before anything is seen, so that nothing changes its colour. */
    private static final String THEME = HtmlPage.resource(SiteFrame.class, "theme.js");

    private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?) <a class=anchor");
    /** From how many on a document has a list of its sections. */
    private static final int FEWEST_SECTIONS = 3;

    private record Entry(String address, String name) {}

    private final List<SitePage> guide;
    private final List<Entry> entries;

    /** @param guide the guide's pages in their order */
    SiteFrame(List<SitePage> guide) {
        this.guide = guide;
        this.entries = List.of(
                new Entry(guide.isEmpty() ? "index.html" : guide.get(0).address(), "Guide"),
                new Entry(Site.FROM_MANIM, "From Manim"),
                new Entry(Site.GALLERY, "Gallery"),
                new Entry(Site.FILM, "Film"),
                new Entry(Site.REFERENCE, "Reference"));
    }

    /** The whole page. */
    String html(SitePage page) {
        boolean isHome = page.address().equals(Site.HOME);
        String title = isHome ? "Kinora: films made of Java code" : page.title() + " – Kinora";
        HtmlPage html = new HtmlPage(title, page.summary(), STYLE + page.style());
        html.add("<script>" + THEME + "</script>\n<a class=skip href=\"#content\">Skip to the content</a>\n");
        header(html, page);
        List<Entry> sections = sections(page);
        boolean isLong = page.address().startsWith("docs/") && sections.size() >= FEWEST_SECTIONS;
        html.add(page.isOfGuide() || isLong ? "<div class=\"middle guide\">\n" : "<div class=middle>\n");
        if (page.isOfGuide()) {
            guide(html, page, sections);
        } else if (isLong) {
            overview(html, sections);
        }
        html.add("<main id=content tabindex=-1>\n");
        if (page.minutes() > 0) {
            html.add("<p class=reading>" + page.minutes() + " min to read</p>\n");
        }
        html.add(page.html()).add("\n");
        if (page.isOfGuide()) {
            neighbours(html, page);
        }
        html.add("</main>\n</div>\n");
        html.add("<footer><p>Kinora. Every picture on this site was rendered from the code beside it.</p></footer>\n");
        return html.finish(SCRIPT + page.script());
    }

    private void header(HtmlPage html, SitePage page) {
        html.add("<header class=top>\n<a class=name href=\"" + page.root() + Site.HOME + "\">Kinora</a>\n");
        html.add("<nav aria-label=Site>");
        for (Entry entry : entries) {
            boolean isHere = entry.address().equals(page.address())
                    || entry.name().equals("Guide") && page.isOfGuide()
                    || entry.name().equals("Reference") && isReference(page);
            link(html, page, entry.address(), entry.name(), isHere);
        }
        html.add("</nav>\n<div class=tools>");
        link(html, page, Site.SEARCH, "Search", page.address().equals(Site.SEARCH));
        html.add("<button type=button id=theme hidden>Light</button></div>\n</header>\n");
    }

    private static boolean isReference(SitePage page) {
        return !page.address().equals(Site.FROM_MANIM)
                && (page.address().startsWith("docs/") || page.address().equals(Site.REFERENCE));
    }

    private static void link(HtmlPage html, SitePage page, String address, String name, boolean isHere) {
        html.add("<a href=\"" + page.root() + address + "\"" + (isHere ? " aria-current=page" : "") + ">")
                .text(name)
                .add("</a>");
    }

    /** All pages of the guide; under this one, what is on it. */
    private void guide(HtmlPage html, SitePage page, List<Entry> sections) {
        html.add("<nav class=pages aria-label=Guide>\n<ol>\n");
        for (SitePage other : guide) {
            boolean isHere = other.address().equals(page.address());
            html.add("<li>");
            link(html, page, other.address(), other.title(), isHere);
            if (isHere) {
                sections(html, sections);
            }
            html.add("</li>\n");
        }
        html.add("</ol></nav>\n");
    }

    /** Of a page that stands alone; where the screen has no room beside the page, it is folded. */
    private static void overview(HtmlPage html, List<Entry> sections) {
        html.add(
                "<nav class=\"pages overview\" aria-label=\"On this page\"><details><summary>On this page</summary>\n");
        sections(html, sections);
        html.add("</details></nav>\n");
    }

    private static void sections(HtmlPage html, List<Entry> sections) {
        html.add("\n<ol class=sections>\n");
        for (Entry section : sections) {
            html.add("<li><a href=\"#" + section.address() + "\">" + section.name() + "</a></li>\n");
        }
        html.add("</ol>\n");
    }

    /** Second headings: their ids, and their text as HTML. */
    private static List<Entry> sections(SitePage page) {
        return SECTION.matcher(page.html())
                .results()
                .map(heading -> new Entry(heading.group(1), heading.group(2)))
                .toList();
    }

    private void neighbours(HtmlPage html, SitePage page) {
        int here = 0;
        while (!guide.get(here).address().equals(page.address())) {
            here++;
        }
        html.add("<nav class=neighbours aria-label=\"Next pages\">");
        if (here > 0) {
            SitePage before = guide.get(here - 1);
            html.add("<a rel=prev href=\"" + page.root() + before.address() + "\"><small>Before</small> ")
                    .text(before.title())
                    .add("</a>");
        }
        if (here < guide.size() - 1) {
            SitePage next = guide.get(here + 1);
            html.add("<a rel=next href=\"" + page.root() + next.address() + "\"><small>Next</small> ")
                    .text(next.title())
                    .add("</a>");
        }
        html.add("</nav>\n");
    }
}
