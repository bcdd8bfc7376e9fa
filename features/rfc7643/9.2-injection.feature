Feature: Hostile input
  What clients send is data and nothing else. RFC 7643 section 9.2, RFC 9865 section 5.2.

  @R7643-9.2-02
  Rule: Input is stored and compared as it is

    Example: quotes and templates in a value
      Given a stored User with:
        """
        { "displayName": "O'Hara\"; -- ${7*7} <%= 7*7 %> *)(uid=*" }
        """
      When the client retrieves the User
      Then the answer's displayName is as sent

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

  @R9865-5.2-04 @cursor @filter
  Rule: A cursor is for the provider alone to read

    Example: the cursor after the first of two Users
      Given a stored User with:
        """
        { "displayName": "{{new label}}" }
        """
      And another stored User with:
        """
        { "displayName": "{{User.displayName}}" }
        """
      When the client sends:
        """
        GET {{Users}}?cursor&count=1&filter=displayName%20eq%20%22{{User.displayName}}%22
        """
      Then the cursor of the answer, if any, cannot be read
