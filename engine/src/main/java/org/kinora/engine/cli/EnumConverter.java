package org.kinora.engine.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in small or capital letters. */
final class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {

    private final List<E> all;
    private final String kind;

    /** @param kind what a word stands for, for the message about any other: "an audience" */
    EnumConverter(Class<E> type, String kind) {
        this.all = Arrays.asList(type.getEnumConstants());
        this.kind = kind;
    }

    @Override
    public E convert(String text) {
        return all.stream()
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(kind + " is " + words() + ", not \"" + text + "\""));
    }

    private String words() {
        List<String> words =
                all.stream().map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
