package org.kinora.site;

import java.util.List;
import org.kinora.engine.review.HtmlPage;

/** The start page: what its Markdown says, and the list of the guide. */
final class HomePage {

    private final SitePage text;
    private final List<SitePage> guide;

    HomePage(SitePage text, List<SitePage> guide) {
        this.text = text;
        this.guide = guide;
    }

    SitePage page() {
        // the words that say what it is, with the picture that moves beside them
        StringBuilder html = new StringBuilder(text.html()
                .replaceFirst(
                        "(?s)(<h1.*?)(<figure class=film>.*?</figure>)", "<div class=first><div>$1</div>$2</div>"));
        html.append("\n<h2 id=guide>The guide</h2>\n<ol class=contents>\n");
        for (SitePage page : guide) {
            html.append("<li><a href=\"")
                    .append(page.address())
                    .append("\">")
                    .append(HtmlPage.escaped(page.title()))
                    .append("</a> <small>")
                    .append(page.minutes())
                    .append(" min</small><p>")
                    .append(HtmlPage.escaped(page.summary()))
                    .append("</p></li>\n");
        }
        html.append("</ol>\n");
        return new SitePage(text.address(), text.title(), text.summary(), 0, "<div class=home>" + html + "</div>");
    }
}
