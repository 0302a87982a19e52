package org.kinora.site;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a section says, as plain text: what is to be read, and apart from it the blocks of code. */
final class SectionText extends AbstractVisitor {

    private final StringBuilder prose = new StringBuilder();
    private final StringBuilder code = new StringBuilder();

    /** The text of a heading or a paragraph, and of nothing else. */
    static String of(Node block) {
        SectionText text = new SectionText();
        text.visitChildren(block);
        return text.prose();
    }

    String prose() {
        return plain(prose);
    }

    String code() {
        return plain(code);
    }

    private static String plain(StringBuilder text) {
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        prose.append(text.getLiteral());
    }

    @Override
    public void visit(Code span) {
        prose.append(span.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        prose.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        prose.append(' ');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        prose.append(": ");
    }

    @Override
    public void visit(CustomNode node) {
        visitChildren(node);
        if (node instanceof TableCell) {
            prose.append(node.getNext() == null ? ". " : " – ");
        }
    }

    @Override
    public void visit(FencedCodeBlock block) {
        code.append(block.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        code.append(block.getLiteral()).append(' ');
    }
}
