package org.kinora.engine.text.tex;

import java.util.ArrayList;
import java.util.List;
import org.kinora.engine.text.tex.TexNode.Literal;

/** Finds the letters of texts: those inside formulas, and those around them. */
abstract class TexLetters extends TexParts {

    TexLetters(RewrittenTex tex) {
        super(tex);
    }

    /**
     * Reads items of a formula up to the end, a closing brace, one of the characters in {@code stops}, {@code \right} or
     * {@code \end}.
     *
     * @param alphabet the command, brace included, that every letter is set in, or null for italics
     */
    abstract List<TexNode> row(String stops, String alphabet);

    /** Reads a command with what belongs to it. */
    abstract Atom commandAtom(String alphabet);

    /** Letters of text up to a closing brace. */
    List<TexNode> letters(String alphabet) {
        List<TexNode> nodes = new ArrayList<>();
        while (!atEnd() && source.charAt(at) != '}') {
            int start = at;
            char next = source.charAt(at);
            if (Character.isWhitespace(next)) {
                skipBlanks();
                spaces.set(start, at);
                nodes.add(inAlphabet(alphabet, "~"));
            } else if (next == '~') {
                at++;
                nodes.add(inAlphabet(alphabet, "~"));
            } else if (next == '$') {
                nodes.addAll(mathInText(alphabet));
            } else if (next == '{') {
                at++;
                nodes.addAll(letters(alphabet));
                close(start);
            } else if (next == '^' || next == '_') {
                throw outsideOfFormula(
                        start, Character.toString(next), next == '_' ? ", or \\_ for the character" : "");
            } else {
                Atom atom = next == '\\' ? commandInText(alphabet) : letter(alphabet);
                nodes.add(marked(start, atom.nodes()));
            }
        }
        return nodes;
    }

    private Atom commandInText(String alphabet) {
        int start = at;
        if (isCommand("textcolor")) {
            command();
            skipGroup();
            skipBlanks();
            // inside a colour JLaTeXMath forgets that it is setting text
            insertions.put(at + 1, alphabet);
            Atom colored = textGroup(start, alphabet);
            insertions.put(at - 1, "}" + insertions.getOrDefault(at - 1, ""));
            return colored;
        }
        refuseFormula(start);
        Atom atom = commandAtom(null);
        if (atom.nodes().size() > 1) {
            return atom;
        }
        Literal verbatim = inAlphabet(alphabet, source.substring(start, at));
        if (isLetter(source.charAt(at - 1))) {
            skipBlanks();
        }
        return new Atom(List.of(verbatim), true);
    }

    /** As TeX does, which says that a $ is missing: set upright, a fraction is not what was meant. */
    private void refuseFormula(int start) {
        String command = command();
        at = start;
        if (TexCommands.NEEDING_FORMULA.contains(command.substring(1))) {
            throw outsideOfFormula(start, command, "");
        }
    }

    private RuntimeException outsideOfFormula(int place, String what, String orElse) {
        return error(
                place,
                what + " belongs in a formula, and this is text: write it between dollars" + orElse
                        + "; a MathTex is a formula as a whole");
    }

    private List<TexNode> mathInText(String alphabet) {
        int open = at++;
        List<TexNode> nodes = new ArrayList<>();
        nodes.add(new Literal(alphabet + "$"));
        nodes.addAll(row("$", null));
        if (atEnd() || source.charAt(at) != '$') {
            throw error(open, "a dollar opens a formula, but no second dollar closes it");
        }
        at++;
        nodes.add(new Literal("$}"));
        return nodes;
    }

    /** @param alphabet the alphabet that continues inside the group, or null for that of the command itself */
    Atom textGroup(int start, String alphabet) {
        String opening = source.substring(start, at) + "{";
        skipBlanks();
        if (atEnd() || source.charAt(at) != '{') {
            throw error(start, opening.substring(0, opening.length() - 1) + " needs its text in braces");
        }
        int open = at++;
        List<TexNode> nodes = new ArrayList<>();
        nodes.add(new Literal(alphabet == null ? "{" : opening));
        nodes.addAll(letters(alphabet == null ? opening : alphabet));
        close(open);
        nodes.add(new Literal("}"));
        return new Atom(nodes, true);
    }

    Atom letter(String alphabet) {
        int from = at;
        refuseAllButCapitals(alphabet);
        at += alphabet == null ? Character.charCount(source.codePointAt(at)) : TexLigatures.lengthAt(source, at);
        return new Atom(List.of(inAlphabet(alphabet, source.substring(from, at))), true);
    }

    private void refuseAllButCapitals(String alphabet) {
        String name = alphabet == null
                ? ""
                : alphabet.substring(1, alphabet.length() - 1).strip();
        int letter = source.codePointAt(at);
        if (TexCorrections.CAPITALS_ONLY.contains(name)
                && Character.isLetterOrDigit(letter)
                && !(letter >= 'A' && letter <= 'Z')) {
            throw error(at, "\\" + name + " has only the letters A to Z, not \"" + Character.toString(letter) + "\"");
        }
    }

    void close(int open) {
        if (atEnd() || source.charAt(at) != '}') {
            throw error(open, "a brace is opened but never closed");
        }
        at++;
    }
}
