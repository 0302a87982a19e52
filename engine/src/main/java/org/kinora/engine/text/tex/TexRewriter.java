package org.kinora.engine.text.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kinora.engine.text.tex.TexCorrections.Environment;

/**
 * Expands macros and makes {@linkplain TexCorrections corrections} before a formula is parsed. Every character of the
 * result knows its origin: the letters of an argument come from themselves, the rest of a macro from the whole call.
 */
final class TexRewriter {

    /** Macros may call others this deep; a deeper one is taken to call itself. */
    private static final int DEEPEST = 50;

    private final String source;
    private final Map<String, String> macros;
    private final MappedText out = new MappedText();
    private final List<Strike> strikes = new ArrayList<>();
    /** Whether an odd number of dollars has been read. */
    private boolean betweenDollars;

    private TexRewriter(String source, Map<String, String> macros) {
        this.source = source;
        this.macros = macros;
    }

    /** @param macros bodies by names without their backslash; they take precedence over corrections */
    static RewrittenTex rewrite(String source, Map<String, String> macros) {
        TexRewriter rewriter = new TexRewriter(source, macros);
        MappedText in = MappedText.of(source);
        rewriter.rewrite(new MappedScanner(source, in, 0, in.length()), 0);
        return new RewrittenTex(source, rewriter.out, List.copyOf(rewriter.strikes));
    }

    private void rewrite(MappedScanner in, int depth) {
        while (!in.atEnd()) {
            char next = in.peek();
            int start = in.at();
            if (next == '%') {
                in.skipComment();
                in.copyFrom(start, out);
            } else if (next == '\\') {
                command(in, in.command(), start, depth);
            } else {
                betweenDollars ^= next == '$';
                in.skip();
                in.copyFrom(start, out);
            }
        }
    }

    private void command(MappedScanner in, String name, int start, int depth) {
        String macro = macros.getOrDefault(name, TexCorrections.MACROS.get(name));
        if (macro != null) {
            macro(in, name, macro, start, depth);
        } else if (name.equals("begin") || name.equals("end")) {
            environment(in, name, start);
        } else if (TexCorrections.COLORS.containsKey(name)) {
            colors(in, name, start);
        } else if (name.equals("color")) {
            colorOfTheRest(in, start, depth);
        } else if (name.equals("operatorname") && in.skipIfNext('*')) {
            wrapped(in, "\\mathop{\\mathrm{", in.argument(start), "}}", start, depth);
        } else if (strike(name) != null) {
            strike(in, strike(name), start, depth);
        } else {
            in.copyFrom(start, out);
        }
    }

    private void macro(MappedScanner in, String name, String body, int start, int depth) {
        if (depth == DEEPEST) {
            throw in.error(start, "\\" + name + " calls itself");
        }
        int count = parameters(body);
        List<MappedScanner> arguments = new ArrayList<>();
        if (count == 0 && endsInALetter(name)) {
            in.skipBlanks();
        }
        int end = in.at();
        for (int i = 0; i < count; i++) {
            arguments.add(in.argument(start));
            end = in.at();
        }
        int sourceStart = in.sourceStart(start, end);
        int sourceEnd = in.sourceEnd(start, count == 0 ? start + 1 + name.length() : end);
        MappedText expanded = new MappedText();
        for (int i = 0; i < body.length(); i++) {
            char next = body.charAt(i);
            if (next == '#' && i + 1 < body.length() && isParameter(body.charAt(i + 1))) {
                arguments.get(body.charAt(++i) - '1').copyTo(expanded);
            } else {
                expanded.append(body.substring(i, i + 1), sourceStart, sourceEnd);
            }
        }
        if (count == 0 && endsInALetter(body) && !in.atEnd() && TexScanner.isLetter(in.peek())) {
            expanded.append(" ", sourceStart, sourceEnd);
        }
        rewrite(new MappedScanner(source, expanded, 0, expanded.length()), depth + 1);
    }

    /** The number of arguments of a macro with that body. */
    static int parameters(String body) {
        int most = 0;
        for (int i = 0; i + 1 < body.length(); i++) {
            if (body.charAt(i) == '#' && isParameter(body.charAt(i + 1))) {
                most = Math.max(most, body.charAt(i + 1) - '0');
            }
        }
        return most;
    }

    private static boolean isParameter(char digit) {
        return digit >= '1' && digit <= '9';
    }

    private static boolean endsInALetter(String tex) {
        return !tex.isEmpty() && TexScanner.isLetter(tex.charAt(tex.length() - 1));
    }

    private void environment(MappedScanner in, String name, int start) {
        if (in.atEnd() || in.peek() != '{') {
            in.copyFrom(start, out);
            return;
        }
        String group = in.group(start);
        Environment corrected = TexCorrections.ENVIRONMENTS.get(group);
        if (corrected == null) {
            in.copyFrom(start, out);
        } else {
            append(name.equals("begin") ? corrected.begin() : corrected.end(), in, start);
        }
    }

    private void colors(MappedScanner in, String name, int start) {
        StringBuilder colors = new StringBuilder("\\" + name);
        for (int i = TexCorrections.COLORS.get(name); i > 0; i--) {
            colors.append('{').append(color(in, start)).append('}');
        }
        append(colors.toString(), in, start);
    }

    private String color(MappedScanner in, int start) {
        in.skipBlanks();
        String model = in.option(start);
        try {
            return TexColors.hex(model, in.group(start));
        } catch (TexException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw in.error(start, e.getMessage());
        }
    }

    /** LaTeX colours what follows up to the end of the group, the cell or the formula. */
    private void colorOfTheRest(MappedScanner in, int start, int depth) {
        String opening = "\\textcolor{" + color(in, start) + "}{";
        in.skipBlanks();
        MappedScanner rest = in.restOfGroup(betweenDollars);
        int first = rest.at();
        if (!rest.atEnd() && isOperator(rest.symbol())) {
            // on its own, since at the beginning of a group it would count as a sign
            append(opening, in, start);
            rest.copyFrom(first, out);
            append("}", in, start);
        } else {
            rest.moveTo(first);
        }
        if (!rest.atEnd()) {
            wrapped(in, opening, rest, "}", start, depth);
        }
    }

    private static boolean isOperator(String symbol) {
        return TexCorrections.BINARY.contains(symbol);
    }

    private void strike(MappedScanner in, Strike.Kind kind, int start, int depth) {
        MappedScanner part = in.argument(start);
        int end = in.at();
        append("{", in, start);
        int from = out.length();
        rewrite(part, depth);
        strikes.add(new Strike(kind, from, out.length(), in.sourceStart(start, end), in.sourceEnd(start, end)));
        append("}", in, start);
    }

    private static Strike.Kind strike(String name) {
        for (Strike.Kind kind : Strike.Kind.values()) {
            if (kind.command().equals(name)) {
                return kind;
            }
        }
        return null;
    }

    private void wrapped(MappedScanner in, String opening, MappedScanner inside, String closing, int start, int depth) {
        append(opening, in, start);
        rewrite(inside, depth);
        append(closing, in, start);
    }

    /** Adds TeX that comes from everything read since that place. */
    private void append(String tex, MappedScanner in, int start) {
        out.append(tex, in.sourceStart(start, in.at()), in.sourceEnd(start, in.at()));
    }
}
