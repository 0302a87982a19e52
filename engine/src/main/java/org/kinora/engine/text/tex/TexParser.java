package org.kinora.engine.text.tex;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.text.tex.TexNode.Literal;
import org.kinora.engine.text.tex.TexNode.Marked;

/**
 * Finds the parts of a formula: letters, operators, fractions, roots, scripts, cells. It understands enough of TeX's
 * grammar to know where a part ends; how the parts look is up to JLaTeXMath.
 */
final class TexParser extends TexLetters {

    private TexParser(RewrittenTex tex) {
        super(tex);
    }

    /** The source with every part marked. */
    static MarkedTex math(RewrittenTex tex) {
        TexParser parser = new TexParser(tex);
        List<TexNode> nodes = parser.row("", null);
        parser.expectEnd();
        return new MarkedTex(tex, parser.withFirmSpaces(), nodes, parser.marks);
    }

    /** Source in which letters are text and dollars enclose formulas. */
    static MarkedTex text(RewrittenTex tex) {
        TexParser parser = new TexParser(tex);
        List<TexNode> nodes = parser.letters("\\text{");
        parser.expectEnd();
        return new MarkedTex(tex, "\\text{" + parser.withFirmSpaces() + "}", nodes, parser.marks);
    }

    private void expectEnd() {
        if (!atEnd()) {
            int found = at;
            String closing = source.startsWith("\\", at) ? command() : source.substring(at, at + 1);
            throw error(found, closing + " closes something that was not opened");
        }
    }

    @Override
    List<TexNode> row(String stops, String alphabet) {
        List<TexNode> nodes = new ArrayList<>();
        while (!atEnd() && !atEndOfRow(stops)) {
            nodes.addAll(item(alphabet));
        }
        return nodes;
    }

    private boolean atEndOfRow(String stops) {
        char next = source.charAt(at);
        return next == '}' || stops.indexOf(next) >= 0 || isCommand("right") || isCommand("end");
    }

    /** An atom together with its scripts. */
    private List<TexNode> item(String alphabet) {
        if (Character.isWhitespace(source.charAt(at)) || "&~$".indexOf(source.charAt(at)) >= 0) {
            return List.of(new Literal(source.substring(at, ++at)));
        }
        int start = at;
        Atom base = isScript() ? new Atom(List.of(), false) : atom(alphabet);
        int end = at;
        int firstScript = marks.size();
        List<TexNode> body = new ArrayList<>(base.nodes());
        scripts(body, alphabet);
        if (!base.draws()) {
            return body;
        }
        List<Integer> scripts = new ArrayList<>();
        for (int mark = firstScript; mark < marks.size(); mark++) {
            scripts.add(mark);
        }
        marks.add(new TexMark(start, end, at, scripts));
        return List.of(new Marked(marks.size() - 1, body));
    }

    private Atom atom(String alphabet) {
        char next = source.charAt(at);
        if (next == '{') {
            return new Atom(group(alphabet), false);
        }
        if (next == '%') {
            int newline = source.indexOf('\n', at);
            int from = at;
            at = newline < 0 ? source.length() : newline + 1;
            return new Atom(List.of(new Literal(source.substring(from, at))), false);
        }
        return next == '\\' ? commandAtom(alphabet) : letter(alphabet);
    }

    private List<TexNode> group(String alphabet) {
        int open = at++;
        List<TexNode> nodes = new ArrayList<>();
        nodes.add(new Literal("{"));
        nodes.addAll(row("", alphabet));
        close(open);
        nodes.add(new Literal("}"));
        return nodes;
    }

    @Override
    Atom commandAtom(String alphabet) {
        int start = at;
        String name = command().substring(1);
        if (TexCommands.REFUSED.contains(name)) {
            throw error(start, "\\" + name + " cannot be used: formulas share no definitions and read no files");
        }
        if (name.equals("left")) {
            return leftRight(start, alphabet);
        }
        if (name.equals("begin")) {
            return environment(start, alphabet);
        }
        if (name.length() == 1 && TexCommands.BLANK_CONTROLS.contains(name)) {
            return opaque(start, 0, false);
        }
        if (TexCommands.BIG_DELIMITERS.contains(name)) {
            delimiter(start);
            return opaque(start, 0, true);
        }
        if (TexCommands.TEXT_ALPHABETS.contains(name)) {
            return textGroup(start, null);
        }
        if (TexCommands.MATH_ALPHABETS.contains(name)) {
            return new Atom(argument(source.substring(start, at) + "{"), true);
        }
        Integer blank = TexCommands.DRAWING_NOTHING.get(name);
        if (blank != null) {
            return opaque(start, blank, false);
        }
        if (TexCommands.GROUP_BEFORE_FORMULA.contains(name)) {
            skipOption();
            skipGroup();
            return withArguments(start, 1, alphabet);
        }
        Integer formulas = TexCommands.FORMULA_ARGUMENTS.get(name);
        return formulas != null ? withArguments(start, formulas, alphabet) : opaque(start, Integer.MAX_VALUE, true);
    }

    private Atom withArguments(int start, int count, String alphabet) {
        List<TexNode> nodes = new ArrayList<>();
        skipOption();
        nodes.add(new Literal(source.substring(start, at)));
        for (int i = 0; i < count; i++) {
            nodes.addAll(argument(alphabet));
        }
        return new Atom(nodes, true);
    }

    private Atom leftRight(int start, String alphabet) {
        delimiter(start);
        List<TexNode> nodes = new ArrayList<>();
        nodes.add(new Literal(source.substring(start, at)));
        nodes.addAll(row("", alphabet));
        int right = at;
        if (!isCommand("right")) {
            throw error(start, "\\left has no \\right");
        }
        command();
        delimiter(right);
        nodes.add(new Literal(source.substring(right, at)));
        return new Atom(nodes, true);
    }

    private Atom environment(int start, String alphabet) {
        int nameStart = at;
        skipGroup();
        String name = source.substring(nameStart + 1, at - 1);
        if (TexCommands.ENVIRONMENTS_WITH_ARGUMENT.contains(name)) {
            skipOption();
            skipGroup();
        }
        List<TexNode> nodes = new ArrayList<>();
        nodes.add(new Literal(source.substring(start, at)));
        nodes.addAll(row("", alphabet));
        String end = "\\end{" + name + "}";
        if (!source.startsWith(end, at)) {
            throw error(start, "\\begin{" + name + "} has no " + end);
        }
        at += end.length();
        nodes.add(new Literal(end));
        return new Atom(nodes, true);
    }

    private boolean isScript() {
        return !atEnd() && "^_'".indexOf(source.charAt(at)) >= 0;
    }

    /** Reads superscripts and subscripts; primes and a superscript make one superscript, as in TeX. */
    private void scripts(List<TexNode> out, String alphabet) {
        List<TexNode> above = new ArrayList<>();
        List<TexNode> below = new ArrayList<>();
        while (true) {
            int before = at;
            skipBlanks();
            if (isCommand("limits") || isCommand("nolimits")) {
                out.add(new Literal(command()));
            } else if (!isScript()) {
                at = before;
                break;
            } else if (source.charAt(at) == '\'') {
                at++;
                above.add(marked(at - 1, List.of(new Literal("\\prime "))));
            } else {
                (source.charAt(at++) == '^' ? above : below).addAll(argument(alphabet));
            }
        }
        addScript(out, "_{", below);
        addScript(out, "^{", above);
    }

    /** A group, a command with its own arguments, or a single character; in braces. */
    private List<TexNode> argument(String alphabet) {
        int before = at - 1;
        skipBlanks();
        if (atEnd() || "}&$^_'".indexOf(source.charAt(at)) >= 0) {
            throw error(before, "an argument is missing");
        }
        if (source.charAt(at) == '{') {
            return group(alphabet);
        }
        int start = at;
        Atom atom = atom(alphabet);
        List<TexNode> nodes = atom.nodes();
        if (atom.draws()) {
            nodes = List.of(marked(start, nodes));
        }
        List<TexNode> braced = new ArrayList<>();
        braced.add(new Literal("{"));
        braced.addAll(nodes);
        braced.add(new Literal("}"));
        return braced;
    }
}
