package org.kinora.site;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.kinora.engine.cli.gallery.JavaHighlighter;
import org.kinora.engine.review.HtmlPage;

/** Makes HTML of a page's Markdown: links lead to pages of the site, samples have what they show beside them. */
final class PageMarkup {

    private static final Pattern TABLE = Pattern.compile("(?s)<table>.*?</table>");
    private static final Pattern HEADER = Pattern.compile("<th\\b(?!ead)");

    /** In letters; more would not fit beside another column on a narrow screen. */
    private static final int LONGEST_WHOLE = 28;

    private final Map<Path, String> addresses;
    private final NameLinks names;
    private final Function<Sample, String> captions;
    private final Function<Sample, String> sentences;

    /**
     * @param addresses of pages, from the site's folder, by their Markdown files
     * @param captions the address of a clip's captions, from the site's folder; empty if it has none
     * @param sentences what is said of a sample that is wrong on purpose
     */
    PageMarkup(
            Map<Path, String> addresses,
            NameLinks names,
            Function<Sample, String> captions,
            Function<Sample, String> sentences) {
        this.addresses = addresses;
        this.names = names;
        this.captions = captions;
        this.sentences = sentences;
    }

    /** @param root the way from the page to the site's folder, such as {@code ../} */
    String html(PageSource page, String root) {
        page.document().accept(new Links(page, root));
        page.document().accept(new Names(root));
        String html = HtmlRenderer.builder()
                .extensions(List.of(
                        TablesExtension.create(),
                        HeadingAnchorExtension.builder().build()))
                .attributeProviderFactory(context -> PageMarkup::keepTogether)
                .nodeRendererFactory(context -> new Blocks(context, page, root))
                .build()
                .render(page.document());
        html = html.replaceAll(
                "<h([23]) id=\"([^\"]+)\">(.*?)</h\\1>",
                "<h$1 id=\"$2\">$3 <a class=anchor href=\"#$2\" aria-label=\"Link to this section\">#</a></h$1>");
        return TABLE.matcher(html).replaceAll(table -> Matcher.quoteReplacement(boxed(table.group())));
    }

    /** A table scrolls in its box; where the screen is narrow, one of two columns has its rows' cells below one another. */
    private static String boxed(String table) {
        boolean isPair = HEADER.matcher(table).results().count() == 2;
        return "<div class=\"table" + (isPair ? " pair" : "") + "\" tabindex=0 role=region aria-label=Table>\n" + table
                + "\n</div>";
    }

    /** A short piece of code is not broken at a hyphen or a full stop. */
    private static void keepTogether(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Code code && code.getLiteral().length() <= LONGEST_WHOLE) {
            attributes.put("class", "whole");
        }
    }

    /** What is not a page of the site is no link, only its text: the site knows no address of the repository. */
    private final class Links extends AbstractVisitor {

        private final PageSource page;
        private final String root;

        Links(PageSource page, String root) {
            this.page = page;
            this.root = root;
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            String target = link.getDestination();
            if (target.matches("[a-z]+:.*") || target.startsWith("#")) {
                return;
            }
            int hash = target.indexOf('#');
            String fragment = hash < 0 ? "" : target.substring(hash);
            Path folder = page.file().getParent();
            Path file = (folder == null ? Path.of("") : folder)
                    .resolve(hash < 0 ? target : target.substring(0, hash))
                    .normalize();
            String source = file.toString().replace('\\', '/');
            String address =
                    addresses.getOrDefault(file, NameLinks.ofSource(source).orElse(null));
            if (address != null) {
                link.setDestination(root + address + fragment);
                return;
            }
            Node child = link.getFirstChild();
            while (child != null) {
                Node next = child.getNext();
                link.insertBefore(child);
                child = next;
            }
            link.unlink();
        }
    }

    /** A name leads to what it is where a page has it for the first time. */
    private final class Names extends AbstractVisitor {

        private final String root;
        private final Set<String> seen = new HashSet<>();

        Names(String root) {
            this.root = root;
        }

        @Override
        public void visit(Code code) {
            String name = code.getLiteral();
            if (code.getParent() instanceof Paragraph || code.getParent() instanceof TableCell) {
                names.address(name).filter(address -> seen.add(name)).ifPresent(address -> {
                    Link link = new Link(root + address, null);
                    code.insertBefore(link);
                    link.appendChild(code);
                });
            }
        }

        @Override
        public void visit(CustomNode node) {
            // in the first column stand names that others have for it
            if (!(node instanceof TableCell) || node.getPrevious() != null) {
                visitChildren(node);
            }
        }
    }

    private final class Blocks implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final PageSource page;
        private final String root;

        Blocks(HtmlNodeRendererContext context, PageSource page, String root) {
            this.context = context;
            this.page = page;
            this.root = root;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class);
        }

        @Override
        public void render(Node node) {
            FencedCodeBlock block = (FencedCodeBlock) node;
            Sample sample = page.samples().get(block);
            context.getWriter().line();
            context.getWriter().raw(sample == null ? code(block) : sample(sample));
            context.getWriter().line();
        }

        private String code(FencedCodeBlock block) {
            String[] words = block.getInfo().split("\\s+");
            String code = words[0].equals("java")
                    ? JavaHighlighter.html(block.getLiteral())
                    : HtmlPage.escaped(block.getLiteral());
            String name = words.length == 2 ? "<figcaption>" + HtmlPage.escaped(words[1]) + "</figcaption>" : "";
            String pre = "<pre tabindex=0><code>" + code + "</code></pre>";
            return name.isEmpty() ? pre : "<figure class=file>" + name + pre + "</figure>";
        }

        private String sample(Sample sample) {
            String pre = "<pre tabindex=0><code>" + JavaHighlighter.html(sample.code()) + "</code></pre>";
            return switch (sample.showing()) {
                case NOTHING -> pre;
                case ERROR ->
                    "<figure class=refused>" + pre + "<figcaption><span>Kinora says</span> <samp>"
                            + HtmlPage.escaped(sentences.apply(sample)) + "</samp></figcaption></figure>";
                case STILL ->
                    "<figure class=sample>" + pre + "<img loading=lazy decoding=async " + size()
                            + " src=\"" + media(sample) + ".png\" alt=\"" + HtmlPage.escaped(sample.caption())
                            + "\"></figure>";
                case CLIP ->
                    "<figure class=sample>" + pre + "<div class=player>" + clip(sample, "loop preload=none")
                            + "</div></figure>";
                case ALONE -> "<figure class=film>" + clip(sample, "loop muted preload=none data-hero") + "</figure>";
            };
        }

        private String clip(Sample sample, String kind) {
            String spoken = captions.apply(sample);
            return "<video controls playsinline " + kind + " " + size() + " poster=\"" + media(sample)
                    + ".png\" src=\"" + media(sample) + ".mp4\" aria-label=\"" + HtmlPage.escaped(sample.caption())
                    + "\">"
                    + (spoken.isEmpty()
                            ? ""
                            : "<track default kind=captions srclang=en label=English src=\"" + root + spoken + "\">")
                    + "</video>";
        }

        private String media(Sample sample) {
            return root + Site.MEDIA + "/" + sample.name();
        }

        private String size() {
            return "width=" + SampleMedia.SIZE.width() + " height=" + SampleMedia.SIZE.height();
        }
    }
}
