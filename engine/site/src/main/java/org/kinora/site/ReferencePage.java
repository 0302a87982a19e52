package org.kinora.site;

import java.util.List;
import org.kinora.engine.review.HtmlPage;

/** A list of the documents, with what each is about. */
final class ReferencePage {

    private ReferencePage() {}

    static SitePage of(List<PageSource> docs, boolean hasApi) {
        StringBuilder html = new StringBuilder("<h1>Reference</h1>\n<ul class=contents>\n");
        if (hasApi) {
            html.append(
                    "<li><a href=\"api/index.html\">API</a><p>Every public class and method, with units, ranges and errors.</p></li>\n");
        } else {
            html.append(
                    "<li>API<p>Not part of this copy of the site: <code>scripts/site --javadoc</code> adds it.</p></li>\n");
        }
        for (PageSource page : docs) {
            html.append("<li><a href=\"")
                    .append(page.address())
                    .append("\">")
                    .append(HtmlPage.escaped(page.title()))
                    .append("</a> <small>")
                    .append(page.minutes())
                    .append(" min</small>");
            if (!page.summary().isEmpty()) {
                html.append("<p>").append(HtmlPage.escaped(page.summary())).append("</p>");
            }
            html.append("</li>\n");
        }
        return new SitePage(
                Site.REFERENCE,
                "Reference",
                "Documents on Kinora: its API, formats, options, lint rules, benchmarks and changes.",
                0,
                html.append("</ul>").toString());
    }
}
