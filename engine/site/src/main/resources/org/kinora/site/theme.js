try {
    const theme = localStorage.getItem('kinora-theme');
    if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
} catch (none) {}
