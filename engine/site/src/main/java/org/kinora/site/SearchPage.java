package org.kinora.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.kinora.engine.review.HtmlPage;

/** A page that finds sections of all others. What it looks through is in itself, so that it asks for nothing. */
final class SearchPage {

    private SearchPage() {}

    static SitePage of(List<PageSource> sources) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartArray();
            for (PageSource source : sources) {
                for (PageSource.Section section : source.sections()) {
                    json.writeStartArray();
                    json.writeString(source.address() + (section.id().isEmpty() ? "" : "#" + section.id()));
                    json.writeString(source.title());
                    json.writeString(section.heading());
                    json.writeString(section.prose());
                    json.writeString(section.code());
                    json.writeEndArray();
                }
            }
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        StringBuilder html = new StringBuilder("""
                <h1>Search</h1>
                <noscript><p>Search needs scripts, which this browser does not run. These are all pages:</p></noscript>
                <p class=query><input id=query type=search aria-label="Search all pages" placeholder="Words that a section has" autocomplete=off></p>
                <p id=count class=facts aria-live=polite></p>
                <ol id=found></ol>
                <ul id=all>
                """);
        for (PageSource source : sources) {
            html.append("<li><a href=\"")
                    .append(source.address())
                    .append("\">")
                    .append(HtmlPage.escaped(source.title()))
                    .append("</a></li>\n");
        }
        html.append("</ul>\n<script type=\"application/json\" id=index>")
                .append(text.toString().replace("<", "\\u003c"))
                .append("</script>");
        return new SitePage(
                Site.SEARCH,
                "Search",
                "Finds sections of the guide and the documents.",
                0,
                html.toString(),
                "",
                HtmlPage.resource(SearchPage.class, "search.js"));
    }
}
