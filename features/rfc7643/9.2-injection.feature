Feature: Hostile input
  What clients send is data and nothing else. RFC 7643 section 9.2.

  @R7643-9.2-02
  Rule: Input is stored and compared as it is

    Example: quotes and templates in a value
      When the client creates a User with:
        """
        { "displayName": "O'Hara\"; -- ${7*7} <%= 7*7 %> *)(uid=*" }
        """
      Then the User's displayName is stored as sent, or refused

    @filter
    Example: a tautology in a filter
      Given a stored User
      When the client sends:
        """
        GET {{Users}}?count=1&filter=userName%20eq%20%22x'%20or%20'1'%3D'1%22
        """
      Then the provider finds nobody, or refuses the filter

    Example: a tautology for an id
      When the client sends:
        """
        GET {{Users}}/x'%20or%20'1'%3D'1
        """
      Then the provider answers one of 400, 403, 404
