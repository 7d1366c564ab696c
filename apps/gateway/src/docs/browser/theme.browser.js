// The theme: that of the system, unless the reader has chosen one. Runs before the page is shown.
(() => {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    const theme = localStorage.getItem('theme');
    // The class is that of Swagger UI.
    document.documentElement.classList.toggle('dark-mode', theme ? theme === 'dark' : system.matches);
  };
  system.addEventListener('change', show);
  addEventListener('storage', show);
  addEventListener('theme', show);
  show();
})();
