package org.campaignstats.core.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which region a name means in a year, as {@link RegionTable#names()} knows them.
 *
 * <p>A region goes by its full name and by the name without its level: 阿拉善 is 阿拉善盟, 内蒙古 is 内蒙古自治区, 延边 and 延边州
 * are 延边朝鲜族自治州. A full name goes before a short one: 吉林市 is the city alone, 吉林 may be the province or the city. White
 * space in a name is ignored.
 *
 * <p>Nothing is guessed: a name that several regions bear means none of them until a region is given that it lies in. 29
 * county names are borne by several counties of 2023, among them 朝阳区, 城区 and 鼓楼区; {@link #candidates} lists
 * them.
 */
public final class RegionNames {

    private static final Comparator<Region> HIGHEST_FIRST =
            Comparator.comparing(Region::level).thenComparing(Region::code);

    private final RegionTable table;
    private final Map<String, List<Region>> byFullName = new HashMap<>();
    private final Map<String, List<Region>> byShortName = new HashMap<>();

    RegionNames(RegionTable table) {
        this.table = table;
        table.everyRegion().forEach(region -> {
            add(byFullName, region.name(), region);
            ShortName.of(region.name()).forEach(name -> add(byShortName, name, region));
        });
    }

    private static void add(Map<String, List<Region>> byName, String name, Region region) {
        byName.computeIfAbsent(name, key -> new ArrayList<>()).add(region);
    }

    /**
     * The one region of a year that a name means.
     *
     * @param name the full name or the name without its level, for example 宁波市 or 宁波
     * @param year the year
     * @return the region; empty if no region has the name, or several have
     */
    public Optional<Region> find(String name, int year) {
        return only(candidates(name, year));
    }

    /**
     * The one region of a year that a name means inside another.
     *
     * @param name the full name or the name without its level, for example 城区
     * @param within the code of a region, for example 140500
     * @param year the year
     * @return the region at or below {@code within}, here 140502 城区; empty if none has the name, or several have
     */
    public Optional<Region> find(String name, RegionCode within, int year) {
        return only(candidates(name, within, year));
    }

    /**
     * The one region of a year that a name means inside another, as {@link #find(String, RegionCode, int)}.
     *
     * @param name the full name or the name without its level
     * @param within the six digits of a region's code
     * @param year the year
     * @return the region, if exactly one has the name
     * @throws IllegalArgumentException if {@code within} is not six digits
     */
    public Optional<Region> find(String name, String within, int year) {
        return find(name, RegionCode.of(within), year);
    }

    /**
     * All regions of a year that a name may mean: those with this full name, or else those with this short name.
     *
     * @param name the full name or the name without its level
     * @param year the year
     * @return the regions, the highest level first, then in the order of their codes; possibly none
     */
    public List<Region> candidates(String name, int year) {
        return called(withoutSpace(name), year);
    }

    /**
     * All regions of a year that a name may mean inside another: those with this full name, or else those with this short
     * name.
     *
     * @param name the full name or the name without its level
     * @param within the code of the region that they are, or lie below
     * @param year the year
     * @return the regions, the highest level first, then in the order of their codes; possibly none
     */
    public List<Region> candidates(String name, RegionCode within, int year) {
        String plain = withoutSpace(name);
        List<Region> full = within(within, called(byFullName, plain, year));
        return full.isEmpty() ? within(within, called(byShortName, plain, year)) : full;
    }

    /**
     * All regions of a year that a name may mean inside another, as {@link #candidates(String, RegionCode, int)}.
     *
     * @param name the full name or the name without its level
     * @param within the six digits of the code of the region that they are, or lie below
     * @param year the year
     * @return the regions; possibly none
     * @throws IllegalArgumentException if {@code within} is not six digits
     */
    public List<Region> candidates(String name, String within, int year) {
        return candidates(name, RegionCode.of(within), year);
    }

    /**
     * The one region that an organisation is of, by its name: 包头市工商局 is of 包头市, 阿拉善市场监督管理局 of 阿拉善盟,
     * 浙江省宁波市海曙区消保委 and 宁波海曙区消保委 of 海曙区, 晋城市城区 of the 城区 in 晋城市.
     *
     * <p>The name begins with one or several regions, each inside the one before, full or short. What follows must be
     * nothing, or a known word for an organisation or a part of one (工商, 消保委, 机关, 本级) without another place:
     * 宁波市大榭开发区, 宁波市工商局江东分局 and 宁波市各县区 are not 宁波市.
     *
     * @param text the name of the organisation
     * @param year the year
     * @return the region; empty if the text begins with none, ends somewhere else, or may mean several, as 城区分局 does
     */
    public Optional<Region> findInText(String text, int year) {
        return only(candidatesInText(text, year));
    }

    /**
     * The one region inside another that an organisation is of, by its name, as {@link #findInText(String, int)}.
     *
     * @param text the name of the organisation, for example 城区分局
     * @param within the code of the region that it is of or lies below, for example 140500
     * @param year the year
     * @return the region, here 140502 城区; empty if there is none, or several
     */
    public Optional<Region> findInText(String text, RegionCode within, int year) {
        return only(candidatesInText(text, within, year));
    }

    /**
     * The one region inside another that an organisation is of, by its name, as
     * {@link #findInText(String, RegionCode, int)}.
     *
     * @param text the name of the organisation
     * @param within the six digits of a region's code
     * @param year the year
     * @return the region, if there is exactly one
     * @throws IllegalArgumentException if {@code within} is not six digits
     */
    public Optional<Region> findInText(String text, String within, int year) {
        return findInText(text, RegionCode.of(within), year);
    }

    /**
     * All regions that an organisation may be of, by its name, as {@link #findInText(String, int)} reads it.
     *
     * @param text the name of the organisation
     * @param year the year
     * @return the regions, the highest level first, then in the order of their codes; possibly none
     */
    public List<Region> candidatesInText(String text, int year) {
        return new OrganisationName(this, withoutSpace(text), year)
                .regions().stream().sorted(HIGHEST_FIRST).toList();
    }

    /**
     * All regions inside another that an organisation may be of, by its name, as {@link #findInText(String, int)} reads
     * it.
     *
     * @param text the name of the organisation
     * @param within the code of the region that they are, or lie below
     * @param year the year
     * @return the regions, the highest level first, then in the order of their codes; possibly none
     */
    public List<Region> candidatesInText(String text, RegionCode within, int year) {
        return within(within, candidatesInText(text, year));
    }

    /**
     * All regions inside another that an organisation may be of, by its name, as
     * {@link #candidatesInText(String, RegionCode, int)}.
     *
     * @param text the name of the organisation
     * @param within the six digits of a region's code
     * @param year the year
     * @return the regions; possibly none
     * @throws IllegalArgumentException if {@code within} is not six digits
     */
    public List<Region> candidatesInText(String text, String within, int year) {
        return candidatesInText(text, RegionCode.of(within), year);
    }

    /** The regions of a year with this full name, or else with this short name. */
    List<Region> called(String name, int year) {
        List<Region> full = called(byFullName, name, year);
        return full.isEmpty() ? called(byShortName, name, year) : full;
    }

    private List<Region> called(Map<String, List<Region>> byName, String name, int year) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(region -> region.existedIn(year))
                .map(region -> table.inYear(region, year))
                .sorted(HIGHEST_FIRST)
                .toList();
    }

    private static List<Region> within(RegionCode code, List<Region> regions) {
        return regions.stream().filter(region -> code.covers(region.code())).toList();
    }

    private static Optional<Region> only(List<Region> candidates) {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
