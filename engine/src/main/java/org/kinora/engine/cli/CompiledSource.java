package org.kinora.engine.cli;

import java.util.List;
import java.util.Map;

/**
 * What the compiler made of one source.
 *
 * @param classes class files by class name: of the source itself, and of the helpers it needs
 * @param declared the classes that the source itself declares and names, nested ones too, in its order
 * @param seen what the classes depend on besides the source; see {@link SourceFolder#seen}
 */
record CompiledSource(Map<String, byte[]> classes, List<Declaration> declared, Map<String, String> seen) {

    /**
     * @param className with a $ before a nested class
     * @param line counted from 1
     */
    record Declaration(String className, int line) {}
}
