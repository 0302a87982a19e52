package org.kinora.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A Markdown file that becomes a page.
 *
 * @param file from the repository's folder
 * @param address of the page, from the site's folder
 * @param title its first heading
 * @param summary how its first paragraph begins, as plain text
 * @param minutes that it takes to read
 * @param samples its blocks of Java, which are compiled, with their nodes
 * @param files what lies beside its samples, by name
 */
record PageSource(
        Path file,
        String address,
        String title,
        String summary,
        int minutes,
        Node document,
        Map<FencedCodeBlock, Sample> samples,
        Map<String, String> files) {

    private static final int MOST_OF_SUMMARY = 170;

    static PageSource read(Path file, String address, String markdown) {
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(markdown);
        Node first = document.getFirstChild();
        if (!(first instanceof Heading heading) || heading.getLevel() != 1) {
            throw new SiteException(file + ": a page begins with a line \"# Title\"");
        }
        String title = SectionText.of(heading);
        Node next = heading.getNext();
        while (next != null && !(next instanceof Paragraph)) {
            next = next.getNext();
        }
        String summary = next == null ? "" : beginning(SectionText.of(next));
        Map<FencedCodeBlock, Sample> samples = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        document.accept(new Blocks(file.toString().replace('\\', '/'), samples, files));
        return new PageSource(file, address, title, summary, ReadingTime.minutes(markdown), document, samples, files);
    }

    /** The first sentence, and those after it that lists have room for. */
    private static String beginning(String paragraph) {
        StringBuilder beginning = new StringBuilder();
        for (String sentence : paragraph.split("(?<=[.!?]) ")) {
            if (!beginning.isEmpty() && beginning.length() + sentence.length() > MOST_OF_SUMMARY) {
                break;
            }
            beginning.append(beginning.isEmpty() ? "" : " ").append(sentence);
        }
        return beginning.toString();
    }

    /** The sections under second headings, by their ids; what comes before the first one has none. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        IdGenerator ids = IdGenerator.builder().build();
        String id = "";
        String heading = "";
        SectionText text = new SectionText();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            // as the extension of headings names them
            String own = node instanceof Heading
                    ? ids.generateId(SectionText.of(node).strip().toLowerCase(Locale.ROOT))
                    : "";
            if (node instanceof Heading begin && begin.getLevel() == 2) {
                sections.add(new Section(id, heading, text.prose(), text.code()));
                id = own;
                heading = SectionText.of(node);
                text = new SectionText();
            } else if (!(node instanceof Heading top && top.getLevel() == 1)) {
                node.accept(text);
            }
        }
        sections.add(new Section(id, heading, text.prose(), text.code()));
        return sections;
    }

    /** @param id of its heading; empty before the first one */
    record Section(String id, String heading, String prose, String code) {}

    private static final class Blocks extends AbstractVisitor {

        private final String file;
        private final Map<FencedCodeBlock, Sample> samples;
        private final Map<String, String> files;

        Blocks(String file, Map<FencedCodeBlock, Sample> samples, Map<String, String> files) {
            this.file = file;
            this.samples = samples;
            this.files = files;
        }

        @Override
        public void visit(FencedCodeBlock block) {
            String info = block.getInfo();
            int line = block.getSourceSpans().get(0).getLineIndex() + 2;
            String[] words = info.split("\\s+");
            if (words[0].equals("java")) {
                samples.put(block, Sample.of(file, line, samples.size() + 1, info, block.getLiteral()));
            } else if (words.length == 2 && words[1].contains(".")) {
                files.put(words[1], block.getLiteral());
            }
        }
    }
}
