package briefing.graphql.shared.documents;

import briefing.graphql.shared.CannotStart;
import briefing.graphql.shared.Sha256;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documents that were put on record with this server before it started, by their ids. */
public final class TrustedDocuments {
    private static final String HASHED = "sha256:";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Map<String, String> byId = new HashMap<>();

    private TrustedDocuments() {}

    /**
     * Reads manifests.
     *
     * @param files their paths, parted by commas; none when blank
     * @throws CannotStart when one cannot be read, or an id belongs to another document
     */
    public static TrustedDocuments read(String files) {
        TrustedDocuments trusted = new TrustedDocuments();
        Arrays.stream(files.split(","))
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .forEach(file -> Manifest.read(file).documents().forEach((id, text) -> trusted.add(file, id, text)));
        return trusted;
    }

    /** These, and more that are known by their hashes. */
    TrustedDocuments with(List<? extends OwnDocuments> more) {
        more.stream()
                .map(OwnDocuments::texts)
                .flatMap(Collection::stream)
                .forEach(text -> byId.put(HASHED + Sha256.of(text), text));
        return this;
    }

    /** A document by its id; the prefix of a hash may be left out. */
    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(known(id)));
    }

    boolean contains(String document) {
        return byId.containsKey(HASHED + Sha256.of(document));
    }

    private void add(Path file, String id, String text) {
        String hash = HASHED + Sha256.of(text);
        String known = known(id);
        if (known.startsWith(HASHED) && !known.equals(hash)) {
            throw new CannotStart("The manifest of trusted documents " + file + " calls a document " + id
                    + ", which is not its hash: let the client's build write it anew.");
        }
        String before = byId.put(known, text);
        if (before != null && !before.equals(text)) {
            throw new CannotStart("Two manifests of trusted documents call different documents " + id
                    + ", the latter is " + file + ".");
        }
        byId.put(hash, text);
    }

    private static String known(String id) {
        return HASH.matcher(id).matches() ? HASHED + id : id;
    }
}
