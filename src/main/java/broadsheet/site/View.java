package broadsheet.site;

/**
 * What is printed on one file of the site.
 *
 * <p>Views hold strings, numbers, booleans and lists; addresses in them are ready to be printed, so
 * that a template has nothing to decide. The name of its template follows from the name of its
 * type: {@code ArticleView}, {@code article.ftlh}.
 */
public sealed interface View
    permits AboutView,
        AlphabetView,
        ArticleView,
        CardView,
        ClippingsView,
        CollationView,
        ColumnDistrictView,
        ColumnView,
        CurvesView,
        DataView,
        DistrictView,
        FeedView,
        FrontPagesView,
        HomeView,
        IndexView,
        IssueView,
        MonthView,
        MovedView,
        NameView,
        NotFoundView,
        OnThisDayView,
        OnThisDaysView,
        OpensearchView,
        OutsideView,
        PageView,
        PublicationView,
        ReprintsView,
        SearchView,
        SectionView,
        SitemapIndexView,
        SitemapView,
        YearView {}
