package org.kinora.engine.cli;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.kinora.files.ClassConstants;
import org.kinora.files.Hash;

/**
 * What the compiler sees of a class when it compiles another one against its class file: everything but the bodies of
 * methods, private methods, and the values of private fields. Two class files with the same outside can stand in for each
 * other. Source: The Java Virtual Machine Specification, chapter 4.
 */
final class ClassOutside {

    private static final int PRIVATE = 0x0002;

    private final byte[] classFile;
    private final DataInputStream in;
    private final ClassConstants constants;
    private final StringBuilder seen = new StringBuilder();
    private String name;
    /** The class that this one is a member of; empty if it is none. */
    private String outer = "";

    private boolean isLocal;

    private ClassOutside(byte[] classFile) throws IOException {
        this.classFile = classFile;
        in = new DataInputStream(new ByteArrayInputStream(classFile));
        constants = ClassConstants.read(in);
        read();
    }

    /**
     * The outside of all classes of a source, as text. Classes that only a method or an initializer knows, and those in
     * them, are seen by nothing else.
     *
     * @param classFiles by class name
     */
    static String of(Map<String, byte[]> classFiles) {
        Map<String, ClassOutside> classes = new TreeMap<>();
        try {
            for (byte[] classFile : classFiles.values()) {
                ClassOutside outside = new ClassOutside(classFile);
                classes.put(outside.name, outside);
            }
        } catch (IOException notWhole) {
            throw new UncheckedIOException(notWhole);
        }
        StringBuilder all = new StringBuilder();
        for (ClassOutside each : classes.values()) {
            if (!each.isInside(classes)) {
                all.append(each.seen);
            }
        }
        return all.toString();
    }

    private boolean isInside(Map<String, ClassOutside> classes) {
        return isLocal || classes.containsKey(outer) && classes.get(outer).isInside(classes);
    }

    private void read() throws IOException {
        say("class " + in.readUnsignedShort());
        name = constant();
        say(name);
        constant(); // the superclass
        constants("implements");
        members("field");
        members("method");
        attributes();
    }

    private void members(String kind) throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            int start = seen.length();
            int flags = in.readUnsignedShort();
            say(kind + " " + flags);
            String member = constant();
            constant(); // the descriptor
            int head = seen.length();
            attributes();
            boolean isPrivate = (flags & PRIVATE) != 0;
            if (kind.equals("method") && (isPrivate || member.equals("<clinit>"))) {
                seen.setLength(start);
            } else if (isPrivate) {
                // it hides one of a superclass; what it holds is known in its own source alone
                seen.setLength(head);
            }
        }
    }

    private void attributes() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String attribute = constants.text(in.readUnsignedShort());
            int length = in.readInt();
            switch (attribute) {
                case "Code", "SourceFile", "NestHost", "NestMembers", "BootstrapMethods" -> in.skipNBytes(length);
                case "EnclosingMethod" -> {
                    isLocal = true;
                    in.skipNBytes(length);
                }
                case "InnerClasses" -> nestedClasses();
                case "Deprecated", "Synthetic" -> say(attribute);
                case "ConstantValue", "Signature" -> {
                    say(attribute);
                    constant();
                }
                case "Exceptions", "PermittedSubclasses" -> constants(attribute);
                case "MethodParameters" -> parameters();
                case "Record" -> components();
                case "AnnotationDefault" -> {
                    say(attribute);
                    value();
                }
                case "RuntimeVisibleAnnotations", "RuntimeInvisibleAnnotations" -> annotations(attribute);
                case "RuntimeVisibleParameterAnnotations", "RuntimeInvisibleParameterAnnotations" -> {
                    for (int parameters = in.readUnsignedByte(); parameters > 0; parameters--) {
                        annotations(attribute);
                    }
                }
                default -> {
                    // whatever it says, it says the same in the same class file
                    say(attribute + " " + Hash.of(classFile));
                    in.skipNBytes(length);
                }
            }
        }
    }

    /** Those that it is, and that it has; what else it names says nothing of it. */
    private void nestedClasses() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String inner = constants.text(in.readUnsignedShort());
            String owner = constants.text(in.readUnsignedShort());
            String simple = constants.text(in.readUnsignedShort());
            int flags = in.readUnsignedShort();
            if (inner.equals(name)) {
                outer = owner;
            }
            if (!owner.isEmpty() && (inner.equals(name) || owner.equals(name))) {
                say("nested " + flags);
                say(inner);
                say(simple);
            }
        }
    }

    private void parameters() throws IOException {
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            say("parameter");
            constant();
            say("flags " + in.readUnsignedShort());
        }
    }

    private void components() throws IOException {
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            say("component");
            constant();
            constant();
            attributes();
        }
        say("components end");
    }

    private void annotations(String kind) throws IOException {
        int count = in.readUnsignedShort();
        say(kind + " " + count);
        for (int left = count; left > 0; left--) {
            annotation();
        }
    }

    private void annotation() throws IOException {
        constant();
        int count = in.readUnsignedShort();
        say("values " + count);
        for (int left = count; left > 0; left--) {
            constant();
            value();
        }
    }

    private void value() throws IOException {
        char kind = (char) in.readUnsignedByte();
        say("value " + kind);
        switch (kind) {
            case 'e' -> {
                constant();
                constant();
            }
            case '@' -> annotation();
            case '[' -> {
                int count = in.readUnsignedShort();
                say("values " + count);
                for (int left = count; left > 0; left--) {
                    value();
                }
            }
            default -> constant();
        }
    }

    private void constants(String kind) throws IOException {
        int count = in.readUnsignedShort();
        say(kind + " " + count);
        for (int left = count; left > 0; left--) {
            constant();
        }
    }

    /** Reads the number of a constant, and says what that is. */
    private String constant() throws IOException {
        String constant = constants.text(in.readUnsignedShort());
        say(constant);
        return constant;
    }

    /** With its length, so that no two sequences are the same text. */
    private void say(String words) {
        seen.append(words.length()).append(' ').append(words).append('\n');
    }
}
