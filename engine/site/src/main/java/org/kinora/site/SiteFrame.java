package org.kinora.site;

import java.util.List;
import org.kinora.engine.review.HtmlPage;

/** What all pages have around them: the way to the others, and the switch between dark and light. */
final class SiteFrame {

    private static final String STYLE = HtmlPage.resource(SiteFrame.class, "site.css");
    private static final String SCRIPT = HtmlPage.resource(SiteFrame.class, "site.js");
    /** Before anything is seen, so that nothing changes its colour. */
    private static final String THEME = HtmlPage.resource(SiteFrame.class, "theme.js");

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
        boolean hasList = page.isOfGuide();
        html.add(hasList ? "<div class=\"middle guide\">\n" : "<div class=middle>\n");
        if (hasList) {
            list(html, page);
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

    private void list(HtmlPage html, SitePage page) {
        html.add(
                "<nav class=pages aria-label=Guide><details><summary>All pages of the guide</summary></details>\n<ol>\n");
        for (SitePage other : guide) {
            html.add("<li>");
            link(html, page, other.address(), other.title(), other.address().equals(page.address()));
            html.add("</li>\n");
        }
        html.add("</ol></nav>\n");
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
