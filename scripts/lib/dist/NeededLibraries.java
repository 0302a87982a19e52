import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * {@code java NeededLibraries.java FOLDER}: the shared libraries that those in a folder are linked against and that are not in it themselves,
 * one a line. They are read out of the files (System V ABI, ELF-64, little-endian), so the platform may be another one than this.
 */
final class NeededLibraries {

    private static final int PROGRAM_HEADERS = 0x20;
    private static final int PROGRAM_HEADER_SIZE = 0x36;
    private static final int PROGRAM_HEADER_COUNT = 0x38;
    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final long NEEDED = 1;
    private static final long STRING_TABLE = 5;
    private static final long OWN_NAME = 14;

    private final ByteBuffer file;

    private NeededLibraries(ByteBuffer file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> libraries;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            libraries = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(".*[.]so([.].*)?"))
                    .toList();
        }
        Set<String> needed = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (Path library : libraries) {
            there.add(library.getFileName().toString());
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(library)).order(ByteOrder.LITTLE_ENDIAN);
            if (bytes.limit() > 64 && bytes.getInt(0) == 0x464c457f) {
                new NeededLibraries(bytes).read(needed, there);
            }
        }
        needed.removeAll(there);
        needed.forEach(System.out::println);
    }

    /** @param there receives the name by which others call this one, which its file need not have */
    private void read(Set<String> needed, Set<String> there) {
        for (int number = 0; number < headers(); number++) {
            int header = header(number);
            if (file.getInt(header) == DYNAMIC) {
                int entries = (int) file.getLong(header + 8);
                int strings = strings(entries);
                for (int at = entries; file.getLong(at) != 0; at += 16) {
                    if (file.getLong(at) == NEEDED) {
                        needed.add(text(strings + (int) file.getLong(at + 8)));
                    } else if (file.getLong(at) == OWN_NAME) {
                        there.add(text(strings + (int) file.getLong(at + 8)));
                    }
                }
            }
        }
    }

    private int strings(int entries) {
        for (int at = entries; file.getLong(at) != 0; at += 16) {
            if (file.getLong(at) == STRING_TABLE) {
                return offset(file.getLong(at + 8));
            }
        }
        throw new IllegalArgumentException("a library without names");
    }

    private int headers() {
        return file.getShort(PROGRAM_HEADER_COUNT);
    }

    private int header(int number) {
        return (int) file.getLong(PROGRAM_HEADERS) + number * file.getShort(PROGRAM_HEADER_SIZE);
    }

    /** Where in the file lies what is loaded at an address. */
    private int offset(long address) {
        for (int number = 0; number < headers(); number++) {
            int header = header(number);
            long begin = file.getLong(header + 16);
            if (file.getInt(header) == LOAD && address >= begin && address < begin + file.getLong(header + 32)) {
                return (int) (file.getLong(header + 8) + address - begin);
            }
        }
        throw new IllegalArgumentException("no segment holds the address " + address);
    }

    private String text(int from) {
        int end = from;
        while (file.get(end) != 0) {
            end++;
        }
        return new String(file.array(), from, end - from, StandardCharsets.US_ASCII);
    }
}
