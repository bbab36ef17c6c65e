using Heard.GovUk;
using Heard.Web.Languages;

namespace Heard.Web.Features.Shared;

/// <summary>The words that scripts of components say, in the language of the page.</summary>
public static class ComponentWords
{
    /// <summary>How many characters are left.</summary>
    public static CharacterCountOptions Counting(Words<SharedWords> words) => new()
    {
        TextareaDescriptionText = words["count.limit"],
        CharactersUnderLimitText = Plural(words["count.under.one"], words["count.under.other"]),
        CharactersAtLimitText = words["count.at"],
        CharactersOverLimitText = Plural(words["count.over.one"], words["count.over.other"]),
    };

    /// <summary>Choosing files, or dropping them.</summary>
    public static FileUploadOptions Choosing(Words<SharedWords> words) => new()
    {
        ChooseFilesButtonText = words["file.choose"],
        DropInstructionText = words["file.drop"],
        NoFileChosenText = words["file.no-file"],
        MultipleFilesChosenText = Plural(words["file.chosen.one"], words["file.chosen.other"]),
        EnteredDropZoneText = words["file.entered"],
        LeftDropZoneText = words["file.left"],
    };

    /// <summary>Leaving for someone who may be watched.</summary>
    public static ExitThisPageOptions Leaving(Words<SharedWords> words) => new()
    {
        Text = words["leave.button"],
        RedirectUrl = "https://www.bbc.co.uk/weather",
        ActivatedText = words["leave.activated"],
        TimedOutText = words["leave.expired"],
        PressTwoMoreTimesText = words["leave.twice"],
        PressOneMoreTimeText = words["leave.once"],
    };

    /// <summary>A Welsh noun after a number stays singular: the forms differ by language only where the words say so.</summary>
    static PluralTexts Plural(string one, string other) => new() { Zero = other, One = one, Two = other, Few = other, Many = other, Other = other };
}
