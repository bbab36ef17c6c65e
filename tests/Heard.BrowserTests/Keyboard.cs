using System.Text.Json;

namespace Heard.BrowserTests;

/// <summary>Somebody who uses a keyboard and nothing else. Wherever the focus goes, they can see it (WCAG 2.4.7).</summary>
public sealed class Keyboard(Visitor person)
{
    const int Furthest = 80;

    /// <summary>What has the focus: its name, its kind, and whether it looks different from before. A radio button is drawn beside itself.</summary>
    const string Focus = """
        () => {
            const element = document.activeElement;
            const look = () => [getComputedStyle(element), ...(element.labels?.[0] ? [getComputedStyle(element.labels[0], '::before')] : [])]
                .map(style => [style.outline, style.boxShadow, style.backgroundColor, style.borderColor, style.clip, style.textDecoration].join()).join();
            const focused = look();
            element.blur();
            const visible = look() !== focused;
            element.focus({ preventScroll: true });
            const box = element.getBoundingClientRect();
            const name = (element.labels?.[0] ?? element).textContent.trim().replace(/\s+/g, ' ');
            return JSON.stringify({ name: element.value && element.type === 'submit' ? name || element.value : name, visible, inView: box.bottom > 0 && box.top < innerHeight });
        }
        """;

    /// <summary>Goes on with Tab until this has the focus.</summary>
    public async Task Reaches(string name)
    {
        for (var pressed = 0; pressed < Furthest; pressed++)
        {
            await Press("Tab");
            var focus = await Focused();
            Assert.True(focus is { Visible: true, InView: true }, $"The focus on '{focus.Name}' at {person.Page.Url} cannot be seen.");
            if (focus.Name == name) return;
        }

        Assert.Fail($"Tab does not reach '{name}' at {person.Page.Url}.");
    }

    /// <summary>Reaches the field and types.</summary>
    public async Task Types(string field, string text)
    {
        await Reaches(field);
        await person.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Reaches the link or button, presses Enter and waits for the page that follows.</summary>
    public async Task Enters(string name)
    {
        await Reaches(name);
        await person.Arrives(() => Press("Enter"));
    }

    /// <summary>One key.</summary>
    public Task Press(string key) => person.Page.Keyboard.PressAsync(key);

    /// <summary>What has the focus now.</summary>
    public async Task<Focused> Focused() => JsonSerializer.Deserialize<Focused>(await person.Page.EvaluateAsync<string>(Focus), JsonSerializerOptions.Web)!;
}

/// <summary>What has the focus: its name, whether that shows, and whether it is on the screen.</summary>
public sealed record Focused(string Name, bool Visible, bool InView);
